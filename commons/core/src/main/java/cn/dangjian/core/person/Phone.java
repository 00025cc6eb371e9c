package cn.dangjian.core.person;

import java.util.Optional;

/** A mainland mobile number: 11 digits beginning with 1[3-9]; it is also the first login name and password (R-SYS-1). */
public record Phone(String value) {

    public Phone {
        if (value == null || !value.matches("1[3-9]\\d{9}")) {
            throw new IllegalArgumentException("手机号码不正确");
        }
    }

    public static Optional<Phone> parse(String text) {
        String normal = text == null ? "" : text.strip();
        return normal.matches("1[3-9]\\d{9}") ? Optional.of(new Phone(normal)) : Optional.empty();
    }

    public String masked() {
        return Masks.phone(value);
    }

    @Override
    public String toString() {
        return masked(); // a phone number must not reach a log by accident
    }
}
