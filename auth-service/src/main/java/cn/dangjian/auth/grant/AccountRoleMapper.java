package cn.dangjian.auth.grant;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which account holds which roles. */
@Mapper
public interface AccountRoleMapper {

    /** One pair. {@code separation} is 1 for a role of which nobody holds two, else null. */
    record Holding(long accountId, long roleId, Integer separation) {
    }

    @Select("SELECT role_id FROM account_role WHERE account_id = #{accountId}")
    Set<Long> rolesOf(long accountId);

    @Select("SELECT account_id FROM account_role WHERE role_id = #{roleId}")
    List<Long> holders(long roleId);

    @Insert("""
            <script>INSERT INTO account_role (account_id, role_id, separation) VALUES
            <foreach collection="holdings" item="it" separator=",">(#{it.accountId}, #{it.roleId}, #{it.separation})</foreach></script>""")
    int add(@Param("holdings") Collection<Holding> holdings);

    /** Names each row: by the account alone the database would also lock the place of its neighbours' rows. */
    @Delete("""
            <script>DELETE FROM account_role WHERE account_id = #{accountId} AND role_id IN
            <foreach collection="roleIds" item="it" open="(" separator="," close=")">#{it}</foreach></script>""")
    int remove(@Param("accountId") long accountId, @Param("roleIds") Collection<Long> roleIds);
}
