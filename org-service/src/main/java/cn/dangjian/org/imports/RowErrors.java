package cn.dangjian.org.imports;

import cn.dangjian.core.problem.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is wrong with the rows of one chunk. */
public final class RowErrors {

    private final List<ImportJob.Error> errors = new ArrayList<>();

    /** @param column title of the column; null when the whole row is meant */
    public void add(int row, String column, String message) {
        errors.add(new ImportJob.Error(row, column, message));
    }

    /** @param titleOf what a clerk calls a field of the form */
    public void add(int row, FieldError error, UnaryOperator<String> titleOf) {
        add(row, error.field() == null ? null : titleOf.apply(error.field()), error.message());
    }

    public int size() {
        return errors.size();
    }

    List<ImportJob.Error> all() {
        return errors;
    }
}
