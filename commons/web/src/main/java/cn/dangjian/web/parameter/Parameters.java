package cn.dangjian.web.parameter;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Parameters of 参数设置 (SYS-25) as they are at this moment, from memory. A change is here within two seconds. Each caller names what holds without
 * a usable value, so a source that is away never blocks anybody.
 */
public interface Parameters {

    Optional<String> find(String key);

    default boolean flag(String key, boolean otherwise) {
        return find(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    default int number(String key, int otherwise) {
        return decimal(key, BigDecimal.valueOf(otherwise)).intValue();
    }

    default BigDecimal decimal(String key, BigDecimal otherwise) {
        try {
            return find(key).map(BigDecimal::new).orElse(otherwise);
        } catch (NumberFormatException unusable) {
            return otherwise;
        }
    }

    default String text(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** A parameter with choices, as the constant of that name. */
    default <E extends Enum<E>> E choice(String key, E otherwise) {
        try {
            return find(key).map(name -> Enum.valueOf(otherwise.getDeclaringClass(), name)).orElse(otherwise);
        } catch (IllegalArgumentException unknown) {
            return otherwise;
        }
    }
}
