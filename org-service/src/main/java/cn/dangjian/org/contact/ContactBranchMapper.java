package cn.dangjian.org.contact;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Table contact_branch: reached by the cadre only, whose scope the caller has checked. */
@Mapper
interface ContactBranchMapper {

    @Select("SELECT org_id FROM contact_branch WHERE member_id = #{memberId} ORDER BY org_id")
    List<Long> ofMember(@Param("memberId") long memberId);

    @Select("SELECT org_id FROM contact_branch WHERE account_id = #{accountId} ORDER BY org_id")
    List<Long> ofAccount(@Param("accountId") long accountId);

    @Select("SELECT member_id FROM contact_branch WHERE org_id = #{orgId}")
    List<Long> cadresOf(@Param("orgId") long orgId);

    /** Names each row: by the cadre alone the database would also lock the place of others' rows. */
    @Delete("""
            <script>DELETE FROM contact_branch WHERE member_id = #{memberId} AND org_id IN
            <foreach collection="orgIds" item="it" open="(" separator="," close=")">#{it}</foreach></script>""")
    void remove(@Param("memberId") long memberId, @Param("orgIds") Collection<Long> orgIds);

    @Insert("""
            <script>
            INSERT INTO contact_branch (member_id, org_id, account_id) VALUES
            <foreach collection="orgIds" item="it" separator=",">(#{memberId}, #{it}, #{accountId})</foreach>
            </script>""")
    void insert(@Param("memberId") long memberId, @Param("accountId") long accountId, @Param("orgIds") Collection<Long> orgIds);
}
