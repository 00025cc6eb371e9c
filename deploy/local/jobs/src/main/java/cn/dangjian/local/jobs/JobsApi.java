package cn.dangjian.local.jobs;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** For operators and tests on this machine: list, run once, pause, resume, history. */
@RestController
@RequestMapping("/jobs")
class JobsApi {

    record View(int id, String name, String executor, String cron, boolean sharded, int retries, String about, boolean paused, List<String> copies, Run last) {
    }

    record Order(String parameter) {
    }

    record Ordered(List<Long> runs) {
    }

    private final TriggerProperties properties;
    private final Executors executors;
    private final Dispatcher dispatcher;
    private final Pauses pauses;
    private final Runs runs;

    JobsApi(TriggerProperties properties, Executors executors, Dispatcher dispatcher, Pauses pauses, Runs runs) {
        this.properties = properties;
        this.executors = executors;
        this.dispatcher = dispatcher;
        this.pauses = pauses;
        this.runs = runs;
    }

    @GetMapping
    List<View> list() {
        return properties.jobs().stream().map(it -> new View(it.id(), it.name(), it.executor(), it.cron(), it.sharded(), it.retries(), it.about(), pauses.isPaused(it.id()),
                executors.living(it.executor()), runs.latest(it.id(), 1).stream().findFirst().orElse(null))).toList();
    }

    /** Runs the job now, paused or not. */
    @PostMapping("/{name}/run")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Ordered run(@PathVariable String name, @RequestBody(required = false) Order order) {
        String parameter = order == null || order.parameter() == null ? "" : order.parameter();
        if (parameter.length() > 500) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return new Ordered(dispatcher.fire(job(name), parameter));
    }

    @PostMapping("/{name}/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pause(@PathVariable String name) {
        pauses.pause(job(name).id());
    }

    @PostMapping("/{name}/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable String name) {
        pauses.resume(job(name).id());
    }

    /** The latest runs, newest first. */
    @GetMapping("/{name}/runs")
    List<Run> history(@PathVariable String name, @RequestParam(defaultValue = "50") int size) {
        return runs.latest(job(name).id(), Math.clamp(size, 1, 500));
    }

    private Job job(String name) {
        return properties.jobs().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
