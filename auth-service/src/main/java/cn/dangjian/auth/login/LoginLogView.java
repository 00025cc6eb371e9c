package cn.dangjian.auth.login;

import cn.dangjian.auth.device.Device;
import java.time.Instant;

/** One attempt, as 登录日志 shows it (SYS-26). */
record LoginLogView(long id, String account, String name, String client, String ip, String browser, String system, boolean success, String message, Instant happenedAt) {

    static LoginLogView of(LoginLogEntry entry) {
        Device device = Device.of(entry.userAgent());
        return new LoginLogView(entry.id(), entry.account(), entry.name(), entry.client(), entry.ip(), device.browser(), device.system(), entry.success(), entry.message(), entry.happenedAt());
    }
}
