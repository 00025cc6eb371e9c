package cn.dangjian.auth.parameter;

import cn.dangjian.auth.CreationDays;
import cn.dangjian.data.LikePattern;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** Filters of 参数设置: name and key by part, built-in or not, days of creation (both inclusive). */
record ParameterFilter(String name, String key, Boolean builtIn,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate createdFrom, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate createdTo) {

    public String namePattern() {
        return LikePattern.contains(name);
    }

    public String keyPattern() {
        return LikePattern.contains(key);
    }

    public Instant from() {
        return CreationDays.from(createdFrom);
    }

    public Instant until() {
        return CreationDays.until(createdTo);
    }
}
