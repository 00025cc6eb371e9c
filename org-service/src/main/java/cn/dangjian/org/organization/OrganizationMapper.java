package cn.dangjian.org.organization;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Table organization. The whole tree is read; who may see which part is decided on the tree in memory. */
@Mapper
interface OrganizationMapper {

    @Select("SELECT version FROM organization_tree WHERE id = 1")
    long treeVersion();

    /**
     * Also the lock that makes changes of the tree come one after the other. The version is the time in microseconds: after a change that a global transaction took back the next one
     * has another version, or a copy of the service that had seen the one would take it for the other.
     */
    @Update("""
            UPDATE organization_tree SET version = GREATEST(version + 1, CAST(UNIX_TIMESTAMP(NOW(6)) * 1000000 AS UNSIGNED)), last_id = last_id + #{newIds} WHERE id = 1""")
    void nextTreeVersion(@Param("newIds") int newIds);

    @Select("SELECT last_id FROM organization_tree WHERE id = 1")
    long lastId();

    @Select("""
            SELECT id, parent_id, path, name, type, org_type, sort, direct_work_committee, division_code, leader_id, leader_name, phone_cipher AS phone, email, enabled, version, created_at
            FROM organization""")
    List<Organization> all();

    @Insert("""
            <script>
            INSERT INTO organization (id, parent_id, path, name, type, org_type, sort, direct_work_committee, division_code, leader_id, leader_name, phone_cipher, email, enabled, version,
                                      created_at)
            VALUES <foreach collection="organizations" item="it" separator=",">
            (#{it.id}, #{it.parentId}, #{it.path}, #{it.name}, #{it.type}, #{it.orgType}, #{it.sort}, #{it.directWorkCommittee}, #{it.divisionCode}, #{it.leaderId}, #{it.leaderName},
             #{it.phone}, #{it.email}, #{it.enabled}, #{it.version}, #{it.createdAt})
            </foreach>
            </script>""")
    void insertAll(@Param("organizations") List<Organization> organizations);

    @Update("""
            UPDATE organization SET parent_id = #{parentId}, path = #{path}, name = #{name}, type = #{type}, org_type = #{orgType}, sort = #{sort},
                   direct_work_committee = #{directWorkCommittee}, division_code = #{divisionCode}, leader_id = #{leaderId}, leader_name = #{leaderName}, phone_cipher = #{phone},
                   email = #{email}, enabled = #{enabled}, version = #{version}
            WHERE id = #{id}""")
    void update(Organization organization);

    @Select("SELECT COUNT(*) FROM organization WHERE leader_id = #{memberId}")
    long ledBy(@Param("memberId") long memberId);

    /** Whoever the member led is led by that one, or by nobody. */
    @Update("UPDATE organization SET leader_id = #{leaderId}, leader_name = #{name} WHERE leader_id = #{memberId}")
    void lead(@Param("memberId") long memberId, @Param("leaderId") Long leaderId, @Param("name") String name);

    /** Gives descendants of a moved organisation their new path. */
    @Update("UPDATE organization SET path = CONCAT(#{to}, SUBSTRING(path, CHAR_LENGTH(#{from}) + 1)), version = version + 1 WHERE path LIKE CONCAT(#{from}, '%')")
    void move(@Param("from") String from, @Param("to") String to);

    /** Those behind an id whose phone lies under another key than the one with this prefix. */
    @Select("""
            SELECT id, phone_cipher FROM organization
            WHERE id > #{id} AND id MOD #{shards} = #{shard} AND phone_cipher NOT LIKE CONCAT(#{prefix}, '%') ORDER BY id LIMIT #{limit}""")
    List<OfficePhoneSeal> sealed(@Param("id") long id, @Param("prefix") String prefix, @Param("shard") int shard, @Param("shards") int shards, @Param("limit") int limit);

    /** @return 0 when the phone is not any more what it was */
    @Update("UPDATE organization SET phone_cipher = #{now.phoneCipher} WHERE id = #{before.id} AND phone_cipher = #{before.phoneCipher}")
    int replacePhone(@Param("before") OfficePhoneSeal before, @Param("now") OfficePhoneSeal now);

    @Delete("DELETE FROM organization WHERE id = #{id}")
    void delete(@Param("id") long id);
}
