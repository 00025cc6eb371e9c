package cn.dangjian.auth.audit;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Ends of the chain and the results of its checks: {@code audit_head}, {@code audit_anchor}, {@code audit_check}. */
@Mapper
interface ChainMapper {

    @Select("SELECT seq, LOWER(HEX(hash)) AS hash, recorded_at FROM audit_head WHERE id = 1")
    ChainHead head();

    /** One writer at a time, over all copies of the service. */
    @Select("SELECT seq, LOWER(HEX(hash)) AS hash, recorded_at FROM audit_head WHERE id = 1 FOR UPDATE")
    ChainHead lockHead();

    @Update("UPDATE audit_head SET seq = #{seq}, hash = UNHEX(#{hash}), recorded_at = #{recordedAt} WHERE id = 1")
    void moveHead(ChainHead to);

    @Select("SELECT seq, LOWER(HEX(hash)) AS hash, partition_name, dropped_at, LOWER(HEX(mac)) AS mac FROM audit_anchor ORDER BY seq DESC LIMIT 1")
    Anchor anchor();

    @Insert("INSERT INTO audit_anchor (seq, hash, partition_name, dropped_at, mac) VALUES (#{seq}, UNHEX(#{hash}), #{partitionName}, #{droppedAt}, UNHEX(#{mac}))")
    void keep(Anchor anchor);

    @Insert("""
            INSERT INTO audit_check (id, checked_at, first_seq, last_seq, broken_seq, reason, millis)
            VALUES (#{id}, #{checkedAt}, #{firstSeq}, #{lastSeq}, #{brokenSeq}, #{reason}, #{millis})""")
    void note(ChainCheck check);

    @Select("SELECT id, checked_at, first_seq, last_seq, broken_seq, reason, millis FROM audit_check ORDER BY checked_at DESC, id DESC LIMIT #{most}")
    List<ChainCheck> checks(@Param("most") int most);

    @Select("SELECT COALESCE(MAX(last_seq), 0) FROM audit_check")
    long lastChecked();
}
