package cn.dangjian.core.person;

import java.util.regex.Pattern;

/** How personal data is shown to those who may not see it whole. */
public final class Masks {

    /** Mobile numbers and what may be meant as an identity number, as they stand inside of a text; division codes have 12 digits at most. */
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(?:1[3-9]\\d{9}|\\d{15,17}[0-9A-Za-z]?)(?!\\d)");

    private Masks() {
    }

    /** {@code 13812345678} → {@code 138****5678}. */
    public static String phone(String phone) {
        return phone == null || phone.length() < 8 ? hidden(phone) : phone.substring(0, 3) + "*".repeat(phone.length() - 7) + phone.substring(phone.length() - 4);
    }

    /** {@code 451030199001011234} → {@code 4510**********1234}. */
    public static String idCard(String idCard) {
        return idCard == null || idCard.length() < 9 ? hidden(idCard) : idCard.substring(0, 4) + "*".repeat(idCard.length() - 8) + idCard.substring(idCard.length() - 4);
    }

    /** A text of somebody else's making: the numbers of persons in it are masked, all else stays. */
    public static String within(String text) {
        return text == null ? null : NUMBERS.matcher(text).replaceAll(found -> found.group().length() < 15 ? phone(found.group()) : idCard(found.group()));
    }

    /** Whether a form sent a masked value back, which means "unchanged". */
    public static boolean isMasked(String value) {
        return value != null && value.indexOf('*') >= 0;
    }

    private static String hidden(String value) {
        return value == null ? null : "*".repeat(value.length());
    }
}
