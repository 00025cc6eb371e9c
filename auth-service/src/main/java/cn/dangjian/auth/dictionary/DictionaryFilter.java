package cn.dangjian.auth.dictionary;

import cn.dangjian.auth.CreationDays;
import cn.dangjian.auth.Status;
import cn.dangjian.data.LikePattern;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** Filters of 字典管理: name and type by part, status, days of creation (both inclusive). */
record DictionaryFilter(String name, String type, Status status,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate createdFrom, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate createdTo) {

    public String namePattern() {
        return LikePattern.contains(name);
    }

    public String typePattern() {
        return LikePattern.contains(type);
    }

    public Instant from() {
        return CreationDays.from(createdFrom);
    }

    public Instant until() {
        return CreationDays.until(createdTo);
    }
}
