package cn.dangjian.org.sheet;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.post.Post;
import cn.dangjian.org.post.Posts;
import cn.dangjian.sheets.SheetReader;
import cn.dangjian.sheets.SheetRow;
import cn.dangjian.sheets.SheetTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** 导入 (ORG-09): the file is read aside, row by row, by one of two threads; its clerk follows the job. */
@Service
class Imports {

    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    private final ImportTools tools;
    private final ImportRunner runner;
    private final OrganizationCache organizations;
    private final Posts posts;

    Imports(ImportTools tools, ImportRunner runner, OrganizationCache organizations, Posts posts) {
        this.tools = tools;
        this.runner = runner;
        this.organizations = organizations;
        this.posts = posts;
    }

    /** Looks at the head of the file and starts the job; the file is removed when it is worked off. */
    long start(Path file, String fileName, boolean dryRun, long accountId, DataScope scope) throws IOException {
        checkHead(file);
        long id = tools.ids.next();
        tools.jobs.insert(id, accountId, fileName, dryRun, runner.name(), tools.clock.instant());
        runner.submit(() -> work(id, file, dryRun, scope));
        return id;
    }

    private void work(long id, Path file, boolean dryRun, DataScope scope) {
        try {
            tools.jobs.counted(id, reader().read(file, row -> { }));
            try (var run = new ImportRun(id, dryRun, surroundings(scope), tools)) {
                reader().read(file, run::take);
                run.finish();
            }
            tools.jobs.end(id, ImportJob.Status.DONE, null);
        } catch (Problem refusal) {
            tools.jobs.end(id, ImportJob.Status.FAILED, refusal.getMessage());
        } catch (IOException | RuntimeException failure) {
            log.error("import {} failed", id, failure);
            tools.jobs.end(id, ImportJob.Status.FAILED, "系统出错,导入中断;已导入的行保留,请稍后重新导入同一文件");
        } finally {
            file.toFile().delete();
        }
    }

    private RowReader.Surroundings surroundings(DataScope scope) {
        return new RowReader.Surroundings(organizations.tree(), posts.list(null).stream().collect(Collectors.toMap(Post::name, Post::id)), scope, LocalDate.now(tools.clock));
    }

    void template(OutputStream out) throws IOException {
        SheetTemplate.write(out, "党员信息", MemberColumns.forImport(posts.list(null).stream().map(Post::name).toList()));
    }

    ImportJob find(long id, long accountId) {
        return tools.jobs.find(id, accountId).map(it -> it.with(tools.jobs.errors(id))).orElseThrow(() -> Problem.notFound("NOT_FOUND", "导入任务不存在"));
    }

    List<ImportJob> recent(long accountId) {
        return tools.jobs.recent(accountId).stream().map(it -> it.with(List.of())).toList();
    }

    private static SheetReader reader() {
        return new SheetReader(MemberColumns.forImport(List.of()), SheetReader.MAX_ROWS);
    }

    /** So that a wrong file is refused at once and not by a job. */
    private static void checkHead(Path file) throws IOException {
        try {
            if (reader().read(file, Imports::stop) == 0) {
                throw Problem.invalidField("SHEET_EMPTY", "file", "表格中没有可导入的行");
            }
        } catch (HeadSeen enough) {
            return;
        }
    }

    private static void stop(SheetRow firstRow) {
        throw new HeadSeen();
    }

    private static final class HeadSeen extends RuntimeException {
        HeadSeen() {
            super(null, null, false, false);
        }
    }
}
