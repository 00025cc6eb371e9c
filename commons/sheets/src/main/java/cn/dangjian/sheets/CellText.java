package cn.dangjian.sheets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** How values look in cells, and how cells are read back. */
final class CellText {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int LONGEST = 32_767;
    /** The last four are the full-width forms, which some spreadsheets take for the plain ones. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {
    }

    static String of(Object value) {
        return switch (value) {
            case Instant instant -> TIME.format(instant.atZone(ZONE));
            case OffsetDateTime time -> TIME.format(time.atZoneSameInstant(ZONE));
            case LocalDateTime time -> TIME.format(time);
            case LocalDate date -> date.toString();
            case Boolean flag -> flag ? "是" : "否";
            default -> harmless(value.toString());
        };
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front (D06); characters that XML does not know are dropped. */
    static String harmless(String text) {
        String clean = isClean(text) ? text : text.codePoints().filter(CellText::allowed).limit(LONGEST - 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return !clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    /** Nearly every text is; told apart without making anything new. */
    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) || !allowed(text.charAt(i))) {
                return false;
            }
        }
        return text.length() < LONGEST;
    }

    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character != 0xFFFE && character != 0xFFFF
                && !(character >= 0xD800 && character <= 0xDFFF);
    }

    /** What a person sees in a cell, trimmed; numbers without exponent, dates as 2026-01-31. */
    static String read(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case LocalDateTime time -> time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate().toString() : TIME.format(time);
            case Boolean flag -> flag ? "是" : "否";
            default -> cell.toString().strip();
        };
    }
}
