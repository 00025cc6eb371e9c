package cn.dangjian.auth.parameter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the value of a parameter may be. */
enum ParameterType {
    BOOLEAN("是/否"), INTEGER("整数"), DECIMAL("数字"), TEXT("文本"), CHOICE("选项");

    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 20;

    private final String label;

    ParameterType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }

    /** The value as it is kept; empty when it is not one of this type. */
    Optional<String> parse(String typed, List<ParameterChoice> choices) {
        String value = typed.strip();
        return switch (this) {
            case BOOLEAN -> Optional.of(value.toLowerCase(Locale.ROOT)).filter(it -> it.equals("true") || it.equals("false"));
            case INTEGER -> number(value).filter(it -> it.scale() <= 0).map(BigDecimal::toPlainString);
            case DECIMAL -> number(value).map(BigDecimal::toPlainString);
            case TEXT -> Optional.of(value).filter(it -> it.length() <= LONGEST && it.chars().noneMatch(Character::isISOControl));
            case CHOICE -> Optional.of(value).filter(it -> choices.stream().anyMatch(choice -> choice.value().equals(it)));
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(plain(new BigDecimal(text))) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
