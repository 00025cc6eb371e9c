package cn.dangjian.auth.role;

import cn.dangjian.auth.CreationDays;
import cn.dangjian.data.LikePattern;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;

/** Filters of 角色管理: name and 权限字符 by part, status, days of creation (both inclusive). */
public record RoleFilter(String name, String code, RoleStatus status,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate createdFrom, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate createdTo) {

    public String namePattern() {
        return LikePattern.contains(name);
    }

    public String codePattern() {
        return LikePattern.contains(code);
    }

    public Instant from() {
        return CreationDays.from(createdFrom);
    }

    public Instant until() {
        return CreationDays.until(createdTo);
    }
}
