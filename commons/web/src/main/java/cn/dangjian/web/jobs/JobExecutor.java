package cn.dangjian.web.jobs;

import com.xxl.job.core.executor.XxlJobExecutor;
import com.xxl.job.core.handler.annotation.XxlJob;
import com.xxl.job.core.log.XxlJobFileAppender;
import com.xxl.job.core.thread.ExecutorRegistryThread;
import com.xxl.job.core.thread.JobLogFileCleanThread;
import com.xxl.job.core.thread.TriggerCallbackThread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.MethodIntrospector.MetadataLookup;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;

/**
 * The XXL-JOB executor of a service without its own HTTP server: that one listens on every address, skips the token check when the token is empty and runs
 * scripts that come with the order (F01). Orders come through {@link JobEndpoint} instead; heartbeat, runs, logs and reports stay the library's.
 */
class JobExecutor extends XxlJobExecutor {

    private static final Logger log = LoggerFactory.getLogger(JobExecutor.class);
    private static final int KEEP_LOGS_DAYS = 14;
    private static final int REPORT_TIMEOUT_SECONDS = 3;
    private final JobsProperties properties;
    private final String application;

    JobExecutor(JobsProperties properties, String application) {
        this.properties = properties;
        this.application = application;
    }

    /** Makes every bean method with {@link XxlJob} a handler; nothing else can be run. */
    void takeHandlers(ApplicationContext context) {
        for (String name : context.getBeanNamesForType(Object.class, false, false)) {
            Class<?> type = context.getType(name, false);
            if (type != null && type.getName().startsWith("cn.dangjian.")) {
                MetadataLookup<XxlJob> annotation = method -> AnnotatedElementUtils.findMergedAnnotation(method, XxlJob.class);
                Map<Method, XxlJob> handlers = MethodIntrospector.selectMethods(type, annotation);
                handlers.forEach((method, job) -> registryJobHandler(job, context.getBean(name), method));
            }
        }
    }

    /** @param port of the service's own web server */
    void start(int port) {
        String address = "http://" + properties.host() + ":" + port + JobEndpoint.PATH + "/";
        try {
            XxlJobFileAppender.initLogPath(properties.logs() + "/" + application + "-" + port);
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for job logs at " + properties.logs(), e);
        }
        connectAdmin();
        JobLogFileCleanThread.getInstance().start(KEEP_LOGS_DAYS);
        TriggerCallbackThread.getInstance().start();
        ExecutorRegistryThread.getInstance().start(application, address);
        log.info("jobs of {} are taken at {}", application, address);
    }

    @Override
    public void destroy() {
        ExecutorRegistryThread.getInstance().toStop();
        super.destroy();
    }

    /** The library makes its clients of the admin in a private step of the start that we replace. */
    private void connectAdmin() {
        Method step = ReflectionUtils.findMethod(XxlJobExecutor.class, "initAdminBizList", String.class, String.class, int.class);
        if (step == null) {
            throw new IllegalStateException("this version of xxl-job-core connects to its admin in another way");
        }
        ReflectionUtils.makeAccessible(step);
        ReflectionUtils.invokeMethod(step, this, properties.admin(), properties.token(), REPORT_TIMEOUT_SECONDS);
    }
}
