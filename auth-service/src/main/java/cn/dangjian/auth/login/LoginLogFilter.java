package cn.dangjian.auth.login;

import cn.dangjian.data.LikePattern;
import cn.dangjian.web.security.Client;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.format.annotation.DateTimeFormat;

/** Filters of 登录日志: the whole login name (the log knows only its index), parts of name and message, beginning of the address; days are inclusive. */
record LoginLogFilter(String account, String name, String message, String ip, Client client, Boolean success,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public String namePattern() {
        return LikePattern.contains(name);
    }

    public String messagePattern() {
        return LikePattern.contains(message);
    }

    public String ipPattern() {
        return LikePattern.startsWith(ip);
    }

    public Instant since() {
        return from == null ? null : from.atStartOfDay(ZONE).toInstant();
    }

    public Instant until() {
        return to == null ? null : to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
