package cn.dangjian.auth.monitor;

import cn.dangjian.contracts.ops.ServiceStatus;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.Permission;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** 服务监控 (SYS-30). */
@RestController
@RequestMapping("/api/auth/monitor/services")
class ServicesController {

    private static final TypeReference<ServiceStatus> STATUS = new TypeReference<>() {
    };

    enum State { UP, SICK, AWAY }

    /** @param status null when the copy tells nothing more about itself */
    record CopyState(String service, String address, State state, String reason, ServiceStatus status) {
    }

    record Console(String name, String url) {
    }

    record Overview(List<CopyState> copies, List<Console> consoles) {
    }

    private final Fleet fleet;
    private final CopyCalls calls;
    private final MonitorProperties properties;

    ServicesController(Fleet fleet, CopyCalls calls, MonitorProperties properties) {
        this.fleet = fleet;
        this.calls = calls;
        this.properties = properties;
    }

    /** Every copy that discovery knows, asked now; and where the consoles of the middleware are. */
    @GetMapping
    @Permission("monitor:service:list")
    Overview overview() {
        var consoles = new ArrayList<Console>();
        addKnown(consoles, "Nacos 控制台", properties.nacosConsole());
        addKnown(consoles, "Sentinel 控制台", properties.sentinelConsole());
        return new Overview(calls.each(fleet.copies(), this::ask), consoles);
    }

    private CopyState ask(Copy copy) {
        try {
            ServiceStatus status = calls.get(copy, "/internal/ops/status", STATUS);
            return new CopyState(copy.service(), copy.address(), status.healthy() ? State.UP : State.SICK, status.healthy() ? "" : "健康检查未通过,请查看该服务的日志", status);
        } catch (Problem problem) {
            return problem.status() == 503 ? new CopyState(copy.service(), copy.address(), State.AWAY, problem.getMessage(), null) : healthOnly(copy);
        } catch (JacksonException unreadable) {
            return healthOnly(copy);
        }
    }

    /** The gateway has no interface of this kind. */
    private CopyState healthOnly(Copy copy) {
        try {
            calls.get(copy, "/actuator/health", new TypeReference<Object>() {
            });
            return new CopyState(copy.service(), copy.address(), State.UP, "", null);
        } catch (Problem | JacksonException sick) {
            return new CopyState(copy.service(), copy.address(), State.SICK, "健康检查未通过,请查看该服务的日志", null);
        }
    }

    private static void addKnown(List<Console> consoles, String name, String url) {
        if (!url.isBlank()) {
            consoles.add(new Console(name, url));
        }
    }
}
