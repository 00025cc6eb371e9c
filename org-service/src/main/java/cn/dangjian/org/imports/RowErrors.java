package cn.dangjian.org.imports;

import cn.dangjian.core.person.Masks;
import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.sheets.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** What is wrong with the rows of one chunk. */
public final class RowErrors {

    private final List<ImportJob.Error> errors = new ArrayList<>();

    /**
     * Numbers of persons that stand in the wrong cell and come back in the message are masked.
     *
     * @param column title of the column; null when the whole row is meant
     */
    public void add(int row, String column, String message) {
        errors.add(new ImportJob.Error(row, null, column, Masks.within(message)));
    }

    /** @param titleOf what a clerk calls a field of the form */
    public void add(int row, FieldError error, UnaryOperator<String> titleOf) {
        add(row, error.field() == null ? null : titleOf.apply(error.field()), error.message());
    }

    public int size() {
        return errors.size();
    }

    /** Each with the name of its row. */
    List<ImportJob.Error> named(List<SheetRow> rows, String nameTitle) {
        var names = new HashMap<Integer, String>();
        rows.stream().filter(it -> it.get(nameTitle) != null).forEach(it -> names.put(it.number(), Cells.shortened(Masks.within(it.get(nameTitle)))));
        return errors.stream().map(it -> new ImportJob.Error(it.row(), names.get(it.row()), it.field(), it.message())).toList();
    }
}
