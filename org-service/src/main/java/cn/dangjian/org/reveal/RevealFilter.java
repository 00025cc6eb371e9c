package cn.dangjian.org.reveal;

import cn.dangjian.data.LikePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.format.annotation.DateTimeFormat;

/** Filters of 敏感信息查看记录; days are inclusive. */
record RevealFilter(String viewer, String member, RevealKind kind,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate happenedFrom, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate happenedTo) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public String viewerPattern() {
        return LikePattern.contains(viewer);
    }

    public String memberPattern() {
        return LikePattern.contains(member);
    }

    public Instant since() {
        return happenedFrom == null ? null : happenedFrom.atStartOfDay(ZONE).toInstant();
    }

    public Instant until() {
        return happenedTo == null ? null : happenedTo.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
