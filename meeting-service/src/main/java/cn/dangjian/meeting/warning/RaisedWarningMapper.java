package cn.dangjian.meeting.warning;

import cn.dangjian.contracts.message.WarningRaised;
import java.time.Instant;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Remembers what was raised, so that a repeated job raises nothing twice. Only the job writes and reads it. */
@Mapper
interface RaisedWarningMapper {

    /** 0 when this warning was raised before. */
    @Insert("""
            INSERT IGNORE INTO raised_warning (org_id, kind, period, text, raised_at)
            VALUES (#{warning.orgId}, #{warning.kind}, #{warning.period}, #{warning.text}, #{now})""")
    int note(@Param("warning") WarningRaised warning, @Param("now") Instant now);
}
