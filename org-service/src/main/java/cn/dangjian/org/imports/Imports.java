package cn.dangjian.org.imports;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.Created;
import cn.dangjian.sheets.SheetReader;
import cn.dangjian.sheets.SheetRow;
import cn.dangjian.web.security.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** 导入 of every kind (ORG-09 and its likes): the file is read aside, row by row, by one of two threads; its clerk follows the job. */
@Service
public class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);
    private static final int SHOWN_ERRORS = 1_000;

    private final ImportMapper jobs;
    private final ImportRunner runner;
    private final IdGenerator ids;
    private final Clock clock;
    private final Path uploads;
    /** Chunks are written beside each other; how many is up to the run. */
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

    Imports(ImportMapper jobs, ImportRunner runner, IdGenerator ids, Clock clock, @Value("${dangjian.files.root}") Path root) {
        this.jobs = jobs;
        this.runner = runner;
        this.ids = ids;
        this.clock = clock;
        this.uploads = root.resolve("imports");
    }

    /**
     * Looks at the head of the file and starts the job; a dry run only checks.
     *
     * @param pass asked for when the job begins its work
     */
    public Created start(ImportKind kind, MultipartFile file, boolean dryRun, CurrentUser user, Supplier<? extends ImportPass<?>> pass) throws IOException {
        Path saved = Files.createTempFile(Files.createDirectories(uploads), "import", ".xlsx");
        try {
            file.transferTo(saved);
            checkHead(kind, saved);
        } catch (Problem | IOException refused) {
            Files.deleteIfExists(saved);
            throw refused;
        }
        long id = ids.next();
        jobs.insert(id, kind.code(), user.accountId(), shownName(file.getOriginalFilename()), dryRun, runner.name(), clock.instant());
        runner.submit(() -> work(id, kind, saved, dryRun, pass));
        return new Created(id);
    }

    private void work(long id, ImportKind kind, Path file, boolean dryRun, Supplier<? extends ImportPass<?>> pass) {
        try {
            jobs.counted(id, reader(kind).read(file, row -> { }));
            try (var run = new ImportRun<>(id, dryRun, kind.nameTitle(), pass.get(), jobs, writers)) {
                reader(kind).read(file, run::take);
                run.finish();
            }
            jobs.end(id, ImportJob.Status.DONE, null);
        } catch (Problem refusal) {
            jobs.end(id, ImportJob.Status.FAILED, refusal.getMessage());
        } catch (IOException | RuntimeException failure) {
            log.error("import {} failed", id, failure);
            jobs.end(id, ImportJob.Status.FAILED, "系统出错,导入中断;已导入的行保留,请稍后重新导入同一文件");
        } finally {
            file.toFile().delete();
        }
    }

    /** One's own job with the first of its errors. */
    public ImportJob find(ImportKind kind, long id, CurrentUser user) {
        return own(kind, id, user).with(jobs.errors(id, SHOWN_ERRORS));
    }

    /** All errors of one's own job that were kept, as a file (I02). */
    public void errors(ImportKind kind, long id, CurrentUser user, HttpServletResponse response) throws IOException {
        own(kind, id, user);
        var rows = ErrorSheet.rows(jobs.errors(id, ImportRun.MAX_ERRORS), ImportRun.MAX_ERRORS);
        SheetAnswer.export(response, kind.title() + "导入错误行", ErrorSheet.columns(kind.nameTitle()), rows.iterator());
    }

    private ImportJob.Head own(ImportKind kind, long id, CurrentUser user) {
        return jobs.find(id, kind.code(), user.accountId()).orElseThrow(() -> Problem.notFound("NOT_FOUND", "导入任务不存在"));
    }

    /** One's own last jobs, without their errors. */
    public List<ImportJob> recent(ImportKind kind, CurrentUser user) {
        return jobs.recent(kind.code(), user.accountId()).stream().map(it -> it.with(List.of())).toList();
    }

    private static SheetReader reader(ImportKind kind) {
        return new SheetReader(kind.columns(), SheetReader.MAX_ROWS);
    }

    /** So that a wrong file is refused at once and not by a job. */
    private static void checkHead(ImportKind kind, Path file) throws IOException {
        try {
            if (reader(kind).read(file, Imports::stop) == 0) {
                throw Problem.invalidField("SHEET_EMPTY", "file", "表格中没有可导入的行");
            }
        } catch (HeadSeen enough) {
            return;
        }
    }

    private static void stop(SheetRow firstRow) {
        throw new HeadSeen();
    }

    /** Only ever shown: without control and direction marks, and not longer than its column. */
    private static String shownName(String given) {
        String name = given == null ? "" : given.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
        return name.substring(0, name.offsetByCodePoints(0, Math.min(100, name.codePointCount(0, name.length()))));
    }

    private static final class HeadSeen extends RuntimeException {
        HeadSeen() {
            super(null, null, false, false);
        }
    }
}
