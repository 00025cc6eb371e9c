package cn.dangjian.org.reveal;

import java.time.LocalDate;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** How many persons' numbers an account saw on a day. The row's lock lets requests of one person at the same moment pass one after another. */
@Mapper
interface RevealQuotaMapper {

    @Insert("INSERT INTO reveal_quota (account_id, day, used) VALUES (#{account}, #{day}, 1) ON DUPLICATE KEY UPDATE used = used + 1")
    void use(@Param("account") long accountId, @Param("day") LocalDate day);

    @Select("SELECT used FROM reveal_quota WHERE account_id = #{account} AND day = #{day}")
    int used(@Param("account") long accountId, @Param("day") LocalDate day);

    @Delete("DELETE FROM reveal_quota WHERE account_id = #{account} AND day < #{day}")
    void forgetBefore(@Param("account") long accountId, @Param("day") LocalDate day);
}
