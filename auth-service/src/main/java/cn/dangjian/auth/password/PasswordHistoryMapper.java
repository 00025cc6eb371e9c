package cn.dangjian.auth.password;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

@Mapper
interface PasswordHistoryMapper {

    @Select("SELECT hash FROM password_history WHERE account_id = #{accountId} ORDER BY id DESC LIMIT #{count}")
    List<String> latest(@Param("accountId") long accountId, @Param("count") int count);

    @Select("SELECT id FROM password_history WHERE account_id = #{accountId} ORDER BY id DESC LIMIT 1000 OFFSET #{kept}")
    List<Long> beyond(@Param("accountId") long accountId, @Param("kept") int kept);

    @Insert("INSERT INTO password_history (id, account_id, hash) VALUES (#{id}, #{accountId}, #{hash})")
    int insert(@Param("id") long id, @Param("accountId") long accountId, @Param("hash") String hash);

    @Delete("""
            <script>DELETE FROM password_history WHERE id IN <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach></script>""")
    int remove(@Param("ids") Collection<Long> ids);

    @Delete("DELETE FROM password_history WHERE account_id = #{accountId}")
    int removeAll(long accountId);
}
