package cn.dangjian.org.imports;

import cn.dangjian.sheets.SheetRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes a file through its pass in chunks, whatever it is about, and keeps the job's progress and errors. */
final class ImportRun<E> implements AutoCloseable {

    private static final int CHUNK = 500;
    /** While some chunks are written, the next one is read and checked. */
    private static final int CHUNKS_IN_FLIGHT = 2;
    static final int MAX_ERRORS = 5_000;

    private final long jobId;
    private final boolean dryRun;
    private final String nameTitle;
    private final ImportPass<E> pass;
    private final ImportMapper jobs;
    private final Executor writers;
    private final List<SheetRow> waiting = new ArrayList<>(CHUNK);
    private final Deque<CompletableFuture<Void>> writing = new ArrayDeque<>();
    private final AtomicInteger storedErrors = new AtomicInteger();

    /** @param nameTitle the column that tells what a row is about */
    ImportRun(long jobId, boolean dryRun, String nameTitle, ImportPass<E> pass, ImportMapper jobs, Executor writers) {
        this.jobId = jobId;
        this.dryRun = dryRun;
        this.nameTitle = nameTitle;
        this.pass = pass;
        this.jobs = jobs;
        this.writers = writers;
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
        settleAllBut(0);
    }

    private void flush() {
        var rows = List.copyOf(waiting);
        var errors = new RowErrors();
        List<E> entries = pass.check(rows, errors);
        waiting.clear();
        settleAllBut((pass.inOrder() ? 1 : CHUNKS_IN_FLIGHT) - 1);
        writing.add(CompletableFuture.runAsync(() -> report(rows, dryRun ? entries.size() : pass.write(entries, errors), errors), writers));
    }

    private void report(List<SheetRow> rows, int done, RowErrors errors) {
        if (errors.size() > 0 && storedErrors.getAndAdd(errors.size()) < MAX_ERRORS) {
            jobs.insertErrors(jobId, errors.named(rows, nameTitle));
        }
        jobs.progress(jobId, done, rows.size() - done);
    }

    private void settleAllBut(int inFlight) {
        while (writing.size() > inFlight) {
            settle(writing.remove());
        }
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
}
