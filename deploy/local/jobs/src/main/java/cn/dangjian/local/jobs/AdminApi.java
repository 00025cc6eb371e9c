package cn.dangjian.local.jobs;

import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What XXL-JOB executors call; names and answers are the protocol's. */
@RestController
@RequestMapping("/xxl-job-admin/api")
class AdminApi {

    record Registration(String registryGroup, String registryKey, String registryValue) {
        private boolean isSound() {
            return registryKey != null && registryKey.matches("[a-z][a-z0-9-]{1,63}") && registryValue != null && registryValue.matches("http://[A-Za-z0-9.\\-\\[\\]:]+:\\d{1,5}/[A-Za-z0-9/_-]{0,100}");
        }
    }

    record Report(long logId, long logDateTim, int handleCode, String handleMsg) {
    }

    record Answer(int code, String msg) {
        static final Answer DONE = new Answer(200, null);
    }

    private final Executors executors;
    private final Reports reports;

    AdminApi(Executors executors, Reports reports) {
        this.executors = executors;
        this.reports = reports;
    }

    /** A copy of a service is there; repeated every 30 seconds. */
    @PostMapping("/registry")
    Answer register(@RequestBody Registration registration) {
        if (!registration.isSound()) {
            return new Answer(500, "not the address of an executor");
        }
        executors.seen(registration.registryKey(), registration.registryValue());
        return Answer.DONE;
    }

    @PostMapping("/registryRemove")
    Answer remove(@RequestBody Registration registration) {
        executors.gone(registration.registryKey(), registration.registryValue());
        return Answer.DONE;
    }

    /** Results of runs. */
    @PostMapping("/callback")
    Answer report(@RequestBody List<Report> results) {
        results.forEach(it -> reports.finished(it.logId(), it.handleCode(), it.handleMsg()));
        return Answer.DONE;
    }
}
