package cn.dangjian.auth.audit;

import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.LikePattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.format.annotation.DateTimeFormat;

/** Filters of 操作日志; days are inclusive. Without a beginning the last 31 days are meant: a log of a hundred million rows is not searched by accident. */
record OperationLogFilter(String module, OperationType type, String operator, Long orgId, String ip, OperationResult result,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DAYS = 31;

    /** The filter as the statements take it: bounds that are always there, the organisation as the path of its subtree. */
    record Bounds(String module, String type, String operator, String orgPath, String ip, String result, Instant since, Instant until) {
    }

    Bounds bounds(Instant now, String orgPath) {
        LocalDate last = to == null ? LocalDate.ofInstant(now, ZONE) : to;
        LocalDate first = from == null ? last.minusDays(DAYS - 1L) : from;
        if (first.isAfter(last)) {
            throw Problem.invalidField("PERIOD_INVALID", "from", "开始日期不能晚于结束日期");
        }
        return new Bounds(module == null || module.isBlank() ? null : module, type == null ? null : type.name(), LikePattern.startsWith(operator), orgPath, LikePattern.startsWith(ip),
                result == null ? null : result.name(), first.atStartOfDay(ZONE).toInstant(), last.plusDays(1).atStartOfDay(ZONE).toInstant());
    }
}
