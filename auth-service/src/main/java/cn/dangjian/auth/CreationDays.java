package cn.dangjian.auth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A filter by days of creation, both inclusive, in business time. */
public final class CreationDays {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CreationDays() {
    }

    public static Instant from(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONE).toInstant();
    }

    public static Instant until(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
