package cn.dangjian.org.imports;

import java.time.Instant;
import java.util.List;

/**
 * An import as its clerk follows it.
 *
 * @param total  rows of the file; 0 while they are being counted
 * @param done   rows that are in (or would be, in a dry run)
 * @param failed rows that were refused
 * @param errors the first of the reasons
 */
public record ImportJob(long id, String fileName, boolean dryRun, Status status, int total, int done, int failed, String message, Instant createdAt, List<Error> errors) {

    public enum Status {
        RUNNING, DONE, FAILED
    }

    /**
     * @param row   number as Excel shows it
     * @param name  what the file calls the row's subject; null when that cell is empty
     * @param field title of the column; null when the whole row is meant
     */
    public record Error(int row, String name, String field, String message) {
    }

    /** Without the errors. */
    record Head(long id, String fileName, boolean dryRun, Status status, int total, int done, int failed, String message, Instant createdAt) {

        ImportJob with(List<Error> errors) {
            return new ImportJob(id, fileName, dryRun, status, total, done, failed, message, createdAt, errors);
        }
    }
}
