package cn.dangjian.core.person;

/** How personal data is shown to those who may not see it whole. */
public final class Masks {

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

    /** Whether a form sent a masked value back, which means "unchanged". */
    public static boolean isMasked(String value) {
        return value != null && value.indexOf('*') >= 0;
    }

    private static String hidden(String value) {
        return value == null ? null : "*".repeat(value.length());
    }
}
