package cn.dangjian.auth.login;

import cn.dangjian.auth.SheetDownload;
import cn.dangjian.auth.device.Device;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.web.security.Client;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** 登录日志.xlsx: the rows of the same filter and scope that the list shows. */
@Component
class LoginLogExport {

    private static final List<SheetColumn<LoginLogEntry>> COLUMNS = List.of(
            SheetColumn.of("账号", LoginLogEntry::account), SheetColumn.of("姓名", LoginLogEntry::name), SheetColumn.of("客户端", entry -> client(entry.client())),
            SheetColumn.of("IP", LoginLogEntry::ip), SheetColumn.of("浏览器", entry -> Device.of(entry.userAgent()).browser()), SheetColumn.of("操作系统", entry -> Device.of(entry.userAgent()).system()),
            SheetColumn.of("结果", entry -> entry.success() ? "成功" : "失败"), SheetColumn.of("提示消息", LoginLogEntry::message), SheetColumn.of("登录时间", entry -> SheetDownload.time(entry.happenedAt())));

    private final LoginLog log;

    LoginLogExport(LoginLog log) {
        this.log = log;
    }

    void write(DataScope scope, LoginLogFilter filter, HttpServletResponse response) throws IOException {
        SheetDownload.write(response, "登录日志", COLUMNS, log.all(scope, filter));
    }

    private static String client(String name) {
        return switch (Client.valueOf(name)) {
            case ADMIN -> "管理后台";
            case CADRE -> "智慧组工";
            case RESIDENT -> "码上服务";
        };
    }
}
