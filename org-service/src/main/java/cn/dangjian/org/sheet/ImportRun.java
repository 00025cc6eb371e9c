package cn.dangjian.org.sheet;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.MemberUniqueness;
import cn.dangjian.sheets.SheetRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DuplicateKeyException;

/** One pass over one file: valid rows go in, in chunks; the others are reported with row, column and reason. */
final class ImportRun implements AutoCloseable {

    private static final int CHUNK = 500;
    /** While some chunks are written, the next one is read and checked. */
    private static final int CHUNKS_IN_FLIGHT = 2;
    private static final int MAX_ERRORS = 5_000;

    private final long jobId;
    private final boolean dryRun;
    private final RowReader.Surroundings around;
    private final ImportTools tools;
    private final List<SheetRow> waiting = new ArrayList<>(CHUNK);
    /** First half of the blind index → row that had it: tells doubles inside the file. */
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Deque<CompletableFuture<Void>> writing = new ArrayDeque<>();
    private final AtomicInteger storedErrors = new AtomicInteger();

    ImportRun(long jobId, boolean dryRun, RowReader.Surroundings around, ImportTools tools) {
        this.jobId = jobId;
        this.dryRun = dryRun;
        this.around = around;
        this.tools = tools;
    }

    void take(SheetRow row) {
        waiting.add(row);
        if (waiting.size() == CHUNK) {
            flush();
        }
    }

    /** Works off the last rows and waits for all that is being written. */
    void finish() {
        flush();
        while (!writing.isEmpty()) {
            settle(writing.remove());
        }
    }

    private void flush() {
        int rows = waiting.size();
        var errors = new ArrayList<ImportJob.Error>();
        var entries = unique(readable(errors), errors);
        waiting.clear();
        while (writing.size() >= CHUNKS_IN_FLIGHT) {
            settle(writing.remove());
        }
        writing.add(CompletableFuture.runAsync(() -> report(rows, dryRun ? entries.size() : write(entries, errors), errors), tools.writers));
    }

    private void report(int rows, int done, List<ImportJob.Error> errors) {
        if (!errors.isEmpty() && storedErrors.getAndAdd(errors.size()) < MAX_ERRORS) {
            tools.jobs.insertErrors(jobId, errors);
        }
        tools.jobs.progress(jobId, done, rows - done);
    }

    private static void settle(CompletableFuture<Void> chunk) {
        try {
            chunk.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** After a failure: what is being written comes to its end before the job does. */
    @Override
    public void close() {
        CompletableFuture.allOf(writing.toArray(CompletableFuture[]::new)).exceptionally(alsoFailed -> null).join();
    }

    private List<ImportWriter.Entry> readable(List<ImportJob.Error> errors) {
        var entries = new ArrayList<ImportWriter.Entry>(waiting.size());
        var now = tools.clock.instant();
        for (SheetRow row : waiting) {
            var read = RowReader.read(row, around);
            read.errors().forEach(it -> refuse(errors, row.number(), it));
            if (read.errors().isEmpty()) {
                var organization = around.tree().find(read.form().orgId()).orElseThrow();
                var member = tools.sealer.seal(tools.ids.next(), tools.ids.next(), read.form(), organization, 1, now, now);
                var entry = new ImportWriter.Entry(row.number(), read.form(), member);
                if (isFirst(entry, errors)) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    private boolean isFirst(ImportWriter.Entry entry, List<ImportJob.Error> errors) {
        int before = errors.size();
        Integer sameIdCard = seen.putIfAbsent(key(entry.member().idCardIndex()), entry.row());
        Integer samePhone = seen.putIfAbsent(key(entry.member().phoneIndex()), entry.row());
        if (sameIdCard != null) {
            refuse(errors, entry.row(), new FieldError("idCard", "身份证号与第" + sameIdCard + "行重复"));
        }
        if (samePhone != null) {
            refuse(errors, entry.row(), new FieldError("phone", "手机号码与第" + samePhone + "行重复"));
        }
        if (MemberUniqueness.isForeignPhone(entry.form())) {
            refuse(errors, entry.row(), new FieldError("account", MemberUniqueness.FOREIGN_PHONE));
        }
        return errors.size() == before;
    }

    private static Long key(String index) {
        return Long.parseUnsignedLong(index, 0, 16, 16);
    }

    /** Those whose identity number, phone and login name nobody has yet. */
    private List<ImportWriter.Entry> unique(List<ImportWriter.Entry> entries, List<ImportJob.Error> errors) {
        if (entries.isEmpty()) {
            return entries;
        }
        var idCards = new HashSet<String>();
        var phones = new HashSet<String>();
        tools.members.taken(entries.stream().map(it -> it.member().idCardIndex()).toList(), entries.stream().map(it -> it.member().phoneIndex()).toList(),
                DataScope.all("unique in the county")).forEach(it -> {
                    idCards.add(it.idCardIndex());
                    phones.add(it.phoneIndex());
                });
        Set<String> logins = new HashSet<>(tools.auth.takenLogins(entries.stream().map(ImportRun::login).toList()));
        return entries.stream().filter(it -> {
            boolean idCardTaken = idCards.contains(it.member().idCardIndex());
            boolean phoneTaken = phones.contains(it.member().phoneIndex());
            boolean loginTaken = !phoneTaken && logins.contains(login(it));
            if (idCardTaken) {
                refuse(errors, it.row(), new FieldError("idCard", MemberUniqueness.ID_CARD_TAKEN));
            }
            if (phoneTaken || loginTaken) {
                refuse(errors, it.row(), it.member().login() == null ? new FieldError("phone", MemberUniqueness.PHONE_TAKEN) : new FieldError("account", "账号已存在"));
            }
            return !idCardTaken && !phoneTaken && !loginTaken;
        }).sorted(Comparator.comparing(it -> it.member().orgPath())).toList(); // one order for everybody: the counters of organisations never deadlock
    }

    private static String login(ImportWriter.Entry entry) {
        return entry.member().login() == null ? entry.form().phone() : entry.member().login();
    }

    /** Somebody else may have taken a number since we asked: then halves find the row. */
    private int write(List<ImportWriter.Entry> entries, List<ImportJob.Error> errors) {
        if (entries.isEmpty()) {
            return 0;
        }
        try {
            tools.writer.write(entries);
            return entries.size();
        } catch (DuplicateKeyException | Problem refused) {
            if (refused instanceof Problem problem && problem.status() != 409) {
                throw refused;
            }
            if (entries.size() == 1) {
                refuse(errors, entries.getFirst().row(), new FieldError(null, "身份证号、手机号码或账号刚被他人录入"));
                return 0;
            }
            int middle = entries.size() / 2;
            return write(entries.subList(0, middle), errors) + write(entries.subList(middle, entries.size()), errors);
        }
    }

    private static void refuse(List<ImportJob.Error> errors, int row, FieldError error) {
        errors.add(new ImportJob.Error(row, error.field() == null ? null : MemberColumns.titleOf(error.field()), error.message()));
    }
}
