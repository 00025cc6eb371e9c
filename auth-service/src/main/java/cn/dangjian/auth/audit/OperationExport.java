package cn.dangjian.auth.audit;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** 操作日志.xlsx: the rows of the list's filter. */
@Component
class OperationExport {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final List<SheetColumn<OperationEntry>> COLUMNS = List.of(
            SheetColumn.of("编号", row -> Long.toString(row.id())), SheetColumn.of("操作时间", row -> TIME.format(row.happenedAt())), SheetColumn.of("系统模块", OperationEntry::moduleName),
            SheetColumn.of("操作类型", row -> row.type().label()), SheetColumn.of("操作人", OperationEntry::operatorName), SheetColumn.of("所属组织", OperationEntry::orgName),
            SheetColumn.of("IP地址", OperationEntry::ip), SheetColumn.of("请求", row -> row.method() + " " + row.path()), SheetColumn.of("结果", row -> row.result().label()),
            SheetColumn.of("说明", OperationEntry::message), SheetColumn.of("耗时(毫秒)", row -> Long.toString(row.durationMillis())));

    private final OperationLog log;

    OperationExport(OperationLog log) {
        this.log = log;
    }

    void write(DataScope scope, OperationLogFilter filter, HttpServletResponse response) throws IOException {
        var rows = log.export(scope, filter);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("操作日志.xlsx", StandardCharsets.UTF_8).build().toString());
        SheetWriter.write(response.getOutputStream(), "操作日志", COLUMNS, rows);
    }
}
