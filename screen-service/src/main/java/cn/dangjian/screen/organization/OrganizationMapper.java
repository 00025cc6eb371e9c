package cn.dangjian.screen.organization;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Projection of the organisations. */
@Mapper
public interface OrganizationMapper {

    /** Keeps the newest version; it is assigned last because the other columns compare with the old one. */
    @Insert("""
            INSERT INTO organization (id, parent_id, name, type, division_code, enabled, sort, removed, version)
            VALUES (#{id}, #{parentId}, #{name}, #{type}, #{divisionCode}, #{enabled}, #{sort}, #{removed}, #{version})
            ON DUPLICATE KEY UPDATE
              parent_id = IF(VALUES(version) > version, VALUES(parent_id), parent_id),
              name = IF(VALUES(version) > version, VALUES(name), name),
              type = IF(VALUES(version) > version, VALUES(type), type),
              division_code = IF(VALUES(version) > version, VALUES(division_code), division_code),
              enabled = IF(VALUES(version) > version, VALUES(enabled), enabled),
              sort = IF(VALUES(version) > version, VALUES(sort), sort),
              removed = IF(VALUES(version) > version, VALUES(removed), removed) OR (VALUES(version) = version AND (removed OR VALUES(removed))),
              version = GREATEST(version, VALUES(version))""")
    void save(Organization organization);

    /** What the owner says, whatever stands here: for the recount. */
    @Insert("""
            REPLACE INTO organization (id, parent_id, name, type, division_code, enabled, sort, removed, version)
            VALUES (#{id}, #{parentId}, #{name}, #{type}, #{divisionCode}, #{enabled}, #{sort}, #{removed}, #{version})""")
    void replace(Organization organization);

    @Select("SELECT id, parent_id, name, type, division_code, enabled, sort, removed, version FROM organization")
    List<Organization> all();

    @Select("SELECT COUNT(*) FROM organization")
    long count();
}
