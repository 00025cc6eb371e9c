package cn.dangjian.auth.parameter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A parameter in the list.
 *
 * @param rule what may be entered, in words
 */
record ParameterView(long id, String name, String key, ParameterType type, BigDecimal minimum, BigDecimal maximum, List<ParameterChoice> choices, String rule, String defaultValue,
        String value, boolean builtIn, String remark, Instant updatedAt) {

    static ParameterView of(Parameter it) {
        return new ParameterView(it.id(), it.name(), it.key(), it.type(), it.minimum(), it.maximum(), it.choiceList(), it.rule(), it.defaultValue(), it.value(), it.builtIn(),
                it.remark(), it.updatedAt());
    }
}
