package cn.dangjian.core.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A resident identity number of 18 characters with a valid birthday and check character (GB 11643). */
public record IdCard(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";

    public IdCard {
        if (!isValid(value)) {
            throw new IllegalArgumentException("身份证号不正确");
        }
    }

    /** Normalises (trims, upper-case X) and checks; empty when it is not a valid number. */
    public static Optional<IdCard> parse(String text) {
        String normal = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        return isValid(normal) ? Optional.of(new IdCard(normal)) : Optional.empty();
    }

    private static boolean isValid(String value) {
        return value != null && value.matches("\\d{17}[\\dX]") && birthdayOf(value) != null && checkCharacter(value) == value.charAt(17);
    }

    /** The check character that belongs to the first 17 digits. */
    public static char checkCharacter(String seventeenDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeenDigits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK.charAt(sum % 11);
    }

    private static LocalDate birthdayOf(String value) {
        try {
            var day = LocalDate.of(Integer.parseInt(value.substring(6, 10)), Integer.parseInt(value.substring(10, 12)), Integer.parseInt(value.substring(12, 14)));
            return day.getYear() < 1900 ? null : day;
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    public LocalDate birthday() {
        return birthdayOf(value);
    }

    public boolean male() {
        return (value.charAt(16) - '0') % 2 == 1;
    }

    public String masked() {
        return Masks.idCard(value);
    }

    @Override
    public String toString() {
        return masked(); // an identity number must not reach a log by accident
    }
}
