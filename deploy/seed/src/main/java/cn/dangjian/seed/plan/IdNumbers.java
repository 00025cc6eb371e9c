package cn.dangjian.seed.plan;

import cn.dangjian.core.person.IdCard;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** Identity numbers that pass every check and belong to nobody: no province begins with 97. */
final class IdNumbers {

    private static final int AREA = 970_001;
    private final Map<String, Integer> given = new HashMap<>();

    String next(LocalDate birthday, boolean male) {
        String day = birthday.format(DateTimeFormatter.BASIC_ISO_DATE);
        int number = given.merge(day + male, 1, Integer::sum) - 1; // odd last digits are men's
        int sequence = number % 500 * 2 + (male ? 1 : 0);
        String digits = (AREA + number / 500) + day + String.format("%03d", sequence);
        return digits + IdCard.checkCharacter(digits);
    }
}
