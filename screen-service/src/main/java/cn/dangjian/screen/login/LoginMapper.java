package cn.dangjian.screen.login;

import cn.dangjian.contracts.auth.UserLoggedIn;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Who was there on a day: one row per day, client and account. */
@Mapper
interface LoginMapper {

    /** An account that changed its organisation during the day counts for one of them, the same in any order of events. */
    @Insert("""
            INSERT INTO login_day (day, client, account_id, org_id) VALUES (#{day}, #{login.client}, #{login.accountId}, #{login.orgId})
            ON DUPLICATE KEY UPDATE org_id = GREATEST(org_id, VALUES(org_id))""")
    void save(@Param("login") UserLoggedIn login, @Param("day") LocalDate day);

    @Select("SELECT day, client, org_id, COUNT(*) AS accounts FROM login_day WHERE day >= #{from} GROUP BY day, client, org_id")
    List<LoginCount> since(LocalDate from);

    @Select("SELECT day, client, org_id, 1 AS accounts FROM login_day WHERE day >= #{from} AND account_id = #{account}")
    List<LoginCount> ofAccount(@Param("account") long account, @Param("from") LocalDate from);
}
