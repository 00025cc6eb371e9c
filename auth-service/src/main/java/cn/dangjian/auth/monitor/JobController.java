package cn.dangjian.auth.monitor;

import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 定时任务 (SYS-30): what the scheduler does for the county, run once, pause, resume. */
@RestController
@RequestMapping("/api/auth/jobs")
class JobController {

    record Order(@Size(max = 500, message = "参数不能超过500个字") String parameter) {
    }

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    @Permission("monitor:job:list")
    Jobs.Listing list() {
        return jobs.list();
    }

    /** Runs the job now, paused or not. */
    @PostMapping("/{name}/run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Permission("monitor:job:run")
    void run(@PathVariable String name, @Valid @RequestBody(required = false) Order order) {
        jobs.run(name, order == null || order.parameter() == null ? "" : order.parameter());
    }

    @PostMapping("/{name}/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("monitor:job:change")
    void pause(@PathVariable String name) {
        jobs.pause(name, true);
    }

    @PostMapping("/{name}/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("monitor:job:change")
    void resume(@PathVariable String name) {
        jobs.pause(name, false);
    }

    /** The latest runs with their results, newest first. */
    @GetMapping("/{name}/runs")
    @Permission("monitor:job:list")
    List<Jobs.Run> runs(@PathVariable String name) {
        return jobs.runs(name);
    }
}
