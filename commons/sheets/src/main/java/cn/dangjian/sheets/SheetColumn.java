package cn.dangjian.sheets;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a sheet, defined by the caller for writing, for templates and for reading.
 *
 * @param title    text of the header cell
 * @param value    what a row shows: text, number, boolean, date or time; null when the column is only read
 * @param required must be there when a file is read; marked with * in a template
 * @param note     what a person should know when filling it in; null for none
 * @param options  values to choose from in a template; empty for free text
 */
public record SheetColumn<T>(String title, Function<? super T, ?> value, boolean required, String note, List<String> options) {

    public SheetColumn {
        options = List.copyOf(options);
    }

    public static <T> SheetColumn<T> of(String title, Function<? super T, ?> value) {
        return new SheetColumn<>(title, value, false, null, List.of());
    }

    /** A column that is only read. */
    public static <T> SheetColumn<T> input(String title) {
        return new SheetColumn<>(title, null, false, null, List.of());
    }

    public SheetColumn<T> required(String hint) {
        return new SheetColumn<>(title, value, true, hint, options);
    }

    public SheetColumn<T> note(String hint) {
        return new SheetColumn<>(title, value, required, hint, options);
    }

    public SheetColumn<T> options(List<String> choices) {
        return new SheetColumn<>(title, value, required, note, choices);
    }

    String header() {
        return required ? title + "*" : title;
    }
}
