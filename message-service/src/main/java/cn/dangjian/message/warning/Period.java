package cn.dangjian.message.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** A business period: {@code 2026}, {@code 2026-Q1} or {@code 2026-03}, in Shanghai time. */
record Period(YearMonth first, int months) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static Period parse(String text) {
        if (text.matches("\\d{4}")) {
            return new Period(YearMonth.of(Integer.parseInt(text), 1), 12);
        }
        if (text.matches("\\d{4}-Q[1-4]")) {
            return new Period(YearMonth.of(Integer.parseInt(text.substring(0, 4)), (text.charAt(6) - '1') * 3 + 1), 3);
        }
        return new Period(YearMonth.parse(text), 1);
    }

    Instant start() {
        return at(first);
    }

    /** End of the time in which a meeting counts as made up for: the following period, so that a late meeting heals its warning and no other. */
    Instant endOfMakingUp() {
        return at(first.plusMonths(2L * months));
    }

    boolean healedBy(Instant meetingStart) {
        return !meetingStart.isBefore(start()) && meetingStart.isBefore(endOfMakingUp());
    }

    private static Instant at(YearMonth month) {
        LocalDate day = month.atDay(1);
        return day.atStartOfDay(ZONE).toInstant();
    }
}
