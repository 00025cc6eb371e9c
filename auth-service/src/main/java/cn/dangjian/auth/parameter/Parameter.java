package cn.dangjian.auth.parameter;

import cn.dangjian.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A parameter of 参数设置 (SYS-25).
 *
 * @param minimum least number; null = none
 * @param choices {@code value=label;value=label}, for CHOICE
 * @param builtIn a service reads it: it cannot be removed
 */
record Parameter(long id, String name, String key, ParameterType type, BigDecimal minimum, BigDecimal maximum, String choices, String defaultValue, String value, boolean builtIn,
        String remark, Instant createdAt, Instant updatedAt) {

    List<ParameterChoice> choiceList() {
        return ParameterChoice.parse(choices);
    }

    /** The same, new, with this as its value and default. */
    Parameter having(String first) {
        return new Parameter(id, name, key, type, minimum, maximum, choices, first, first, builtIn, remark, createdAt, updatedAt);
    }

    /** What was typed, as it is kept; nonsense is refused at the field. */
    String accept(String field, String typed) {
        String kept = type.parse(typed, choiceList()).orElseThrow(() -> refused(field));
        if (type.isNumber() && !inRange(new BigDecimal(kept))) {
            throw refused(field);
        }
        return kept;
    }

    /** What a user may enter, in words. */
    String rule() {
        return switch (type) {
            case BOOLEAN -> "是或否";
            case INTEGER -> "整数" + range();
            case DECIMAL -> "数字" + range();
            case TEXT -> "不超过500个字的文本";
            case CHOICE -> choiceList().stream().map(ParameterChoice::label).collect(Collectors.joining("、"));
        };
    }

    private boolean inRange(BigDecimal number) {
        return (minimum == null || number.compareTo(minimum) >= 0) && (maximum == null || number.compareTo(maximum) <= 0);
    }

    private String range() {
        if (minimum == null && maximum == null) {
            return "";
        }
        return minimum == null ? ",不大于" + plain(maximum) : maximum == null ? ",不小于" + plain(minimum) : "," + plain(minimum) + "到" + plain(maximum);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private Problem refused(String field) {
        return Problem.invalidField("PARAMETER_VALUE", field, (type == ParameterType.CHOICE ? "请从以下选项中选择:" : "请填写") + rule());
    }
}
