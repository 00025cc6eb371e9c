package cn.dangjian.meeting.warning;

import cn.dangjian.contracts.meeting.MeetingType;
import cn.dangjian.contracts.meeting.MeetingType.Frequency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A month, quarter or year of the business calendar, Asia/Shanghai. */
record Period(Frequency frequency, LocalDate first, LocalDate after) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String[] QUARTERS = {"一", "二", "三", "四"};

    /** What ended right before the month of this date: always a month, a quarter at the beginning of one, a year in January. */
    static List<Period> endedBefore(LocalDate date) {
        LocalDate month = date.withDayOfMonth(1);
        var ended = new ArrayList<>(List.of(new Period(Frequency.MONTH, month.minusMonths(1), month)));
        if (month.getMonthValue() % 3 == 1) {
            ended.add(new Period(Frequency.QUARTER, month.minusMonths(3), month));
        }
        if (month.getMonthValue() == 1) {
            ended.add(new Period(Frequency.YEAR, month.minusYears(1), month));
        }
        return ended;
    }

    Instant from() {
        return first.atStartOfDay(ZONE).toInstant();
    }

    Instant until() {
        return after.atStartOfDay(ZONE).toInstant();
    }

    /** {@code 2026-03}, {@code 2026-Q1} or {@code 2026}. */
    String key() {
        return switch (frequency) {
            case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
            case QUARTER -> first.getYear() + "-Q" + quarter();
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    /** The sentence of spec 03 §3.6, for instance 「B支部第一季度的党课未召开」. */
    String notHeld(String branch, MeetingType type) {
        return branch + switch (frequency) {
            case MONTH -> first.getMonthValue() + "月";
            case QUARTER -> "第" + QUARTERS[quarter() - 1] + "季度";
            case YEAR -> first.getYear() + "年度";
        } + "的" + type.label() + "未召开";
    }

    private int quarter() {
        return (first.getMonthValue() + 2) / 3;
    }
}
