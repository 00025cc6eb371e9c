package cn.dangjian.screen.person;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.MemberType;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Projection of the persons and the numbers of those whom no event told. */
@Mapper
public interface PersonMapper {

    /** Keeps the newest version; it is assigned last because the other columns compare with the old one. */
    @Insert("""
            <script>INSERT INTO person (id, account_id, org_id, member_type, removed, version) VALUES
            <foreach collection="persons" item="it" separator=",">(#{it.id}, #{it.accountId}, #{it.orgId}, #{it.memberType}, #{it.removed}, #{it.version})</foreach>
            ON DUPLICATE KEY UPDATE
              account_id = COALESCE(VALUES(account_id), account_id),
              org_id = IF(VALUES(version) &gt; version, VALUES(org_id), org_id),
              member_type = IF(VALUES(version) &gt; version, VALUES(member_type), member_type),
              removed = IF(VALUES(version) &gt; version, VALUES(removed), removed),
              version = GREATEST(version, VALUES(version))</script>""")
    void save(@Param("persons") Collection<PersonState> persons);

    /** Persons by organisation and type, those of the baseline included. */
    @Select("""
            SELECT org_id, member_type AS type, SUM(persons) AS count FROM (
              SELECT org_id, member_type, COUNT(*) AS persons FROM person WHERE removed = FALSE GROUP BY org_id, member_type
              UNION ALL SELECT org_id, member_type, persons FROM person_baseline) AS told
            GROUP BY org_id, member_type HAVING SUM(persons) <> 0""")
    List<MemberCount> counts();

    /** Persons by organisation and type of whom a row is here. */
    @Select("SELECT org_id, member_type AS type, COUNT(*) AS count FROM person WHERE removed = FALSE GROUP BY org_id, member_type")
    List<MemberCount> countsOfRows();

    /** A person whose earlier events are unknown shows up: it is no longer a mere number. */
    @Update("""
            UPDATE person_baseline SET persons = persons - 1
            WHERE org_id = #{orgId} AND member_type = #{type} AND persons > 0 AND NOT EXISTS (SELECT 1 FROM person WHERE id = #{personId})""")
    void leaveBaseline(@Param("personId") long personId, @Param("orgId") long orgId, @Param("type") MemberType type);

    /** How many of a group are known as a number alone. */
    @Insert("""
            <script>INSERT INTO person_baseline (org_id, member_type, persons) VALUES
            <foreach collection="counts" item="it" separator=",">(#{it.orgId}, #{it.type}, #{it.count})</foreach>
            ON DUPLICATE KEY UPDATE persons = VALUES(persons)</script>""")
    void saveBaseline(@Param("counts") Collection<MemberCount> counts);

    /** Rows of the organisation that the recount looks at. */
    @Select("""
            <script>SELECT id, account_id, org_id, member_type, removed, version FROM person WHERE removed = FALSE AND org_id IN
            <foreach collection="orgIds" item="orgId" open="(" separator="," close=")">#{orgId}</foreach></script>""")
    List<PersonState> of(@Param("orgIds") Collection<Long> orgIds);

    /** What the owner says, unless a newer event came meanwhile. */
    @Update("UPDATE person SET org_id = #{orgId}, member_type = #{memberType}, removed = #{removed} WHERE id = #{id} AND version = #{version}")
    void correct(PersonState person);

    @Select("SELECT id, account_id, org_id, member_type, removed, version FROM person WHERE account_id = #{accountId} AND removed = FALSE")
    List<PersonState> ofAccount(long accountId);
}
