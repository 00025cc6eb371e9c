package cn.dangjian.auth.audit;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.contracts.audit.Operation;
import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The operation log with many rows, for {@code ./platform bench audit}; no test by its name, so that a build does not run it. */
class OperationLogBench extends AuthIT {

    private static final int BATCH = 5_000;
    private static final int MONTHS = 6;
    private static final List<String> MODULES = List.of("org:member", "org:org", "meeting:meeting", "meeting:sign-ins", "system:role", "auth:sessions", "message:messages", "system:dict");

    private final List<String> lines = new ArrayList<>();
    private final Random random = new Random(7);

    @Autowired
    private OperationChain chain;
    @Autowired
    private ChainVerifier verifier;
    @Autowired
    private OperationLog log;
    @Autowired
    private Retention retention;
    @Autowired
    private TestClock clock;

    @Test
    @DisplayName("SYS-26 append, search, deep page and check at many rows")
    void measure() throws IOException {
        int rows = Integer.getInteger("bench.rows", 5_000_000);
        clock.set(Instant.now());
        long begun = System.nanoTime();
        for (int done = 0; done < rows; done += BATCH) {
            chain.append(batch());
            clock.advance(Duration.ofDays(30L * MONTHS).dividedBy(rows / BATCH));
            retention.makeRoom();
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        note("append to the chain, " + rows + " rows", rows / seconds, "rows/s");
        DataScope all = DataScope.all("bench");
        note("page 1 of the last 31 days", p95(() -> log.page(all, filter(null, null, null, null), PageQuery.first(20))), "ms p95");
        note("page 500 (the deepest)", p95(() -> log.page(all, filter(null, null, null, null), new PageQuery(500, 20, null))), "ms p95");
        note("module and result, whole time", p95(() -> log.page(all, filter("system:role", null, OperationResult.FAILED, LocalDate.of(2020, 1, 1)), PageQuery.first(20))), "ms p95");
        note("one operator of 5,000, whole time", p95(() -> log.page(all, filter(null, "操作员4711", null, LocalDate.of(2020, 1, 1)), PageQuery.first(20))), "ms p95");
        note("scope of one town of 20, 31 days", p95(() -> log.page(DataScope.subtrees(Set.of("/1/7/")), filter(null, null, null, null), PageQuery.first(20))), "ms p95");
        note("nothing found: unknown operator, whole time", p95(() -> log.page(all, filter(null, "没有此人", null, LocalDate.of(2020, 1, 1)), PageQuery.first(20))), "ms p95");
        begun = System.nanoTime();
        var found = verifier.verify();
        seconds = (System.nanoTime() - begun) / 1e9;
        note("check of the whole chain" + (found.brokenSeq() == null ? "" : " BROKEN"), rows / seconds, "rows/s, " + Math.round(seconds) + " s");
        Files.write(Path.of("target/operation-log-bench.txt"), lines);
        clock.reset();
    }

    private List<Operation> batch() {
        var operations = new ArrayList<Operation>(BATCH);
        for (int i = 0; i < BATCH; i++) {
            int who = random.nextInt(5_000);
            long town = 1 + who % 20;
            OperationResult result = random.nextInt(100) == 0 ? OperationResult.FAILED : random.nextInt(20) == 0 ? OperationResult.REFUSED : OperationResult.SUCCESS;
            operations.add(new Operation("org-service", MODULES.get(random.nextInt(MODULES.size())), OperationType.values()[random.nextInt(9)], (long) who, "操作员" + who, 100 + town,
                    "/1/" + town + "/" + (100 + who % 300) + "/", "ADMIN", "10." + who % 200 + ".0." + who % 250, "PUT", "/api/org/members/{id}",
                    "{\"id\":\"" + random.nextLong() + "\",\"body\":{\"name\":\"张三\",\"sort\":3,\"remark\":\"调整\"}}", 200, result, "", "", 12, "00ff00ff00ff00ff", clock.instant()));
        }
        return operations;
    }

    private OperationLogFilter filter(String module, String operator, OperationResult result, LocalDate from) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        return new OperationLogFilter(module, null, operator, null, null, result, from, today);
    }

    private static double p95(Runnable work) {
        var millis = new double[20];
        work.run();
        for (int i = 0; i < millis.length; i++) {
            long begun = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return millis[18];
    }

    private void note(String what, double value, String unit) {
        lines.add(what + "|" + String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value) + "|" + unit);
    }
}
