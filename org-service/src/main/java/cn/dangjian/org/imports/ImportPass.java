package cn.dangjian.org.imports;

import cn.dangjian.sheets.SheetRow;
import java.util.List;

/**
 * One pass over one file: chunk by chunk, rows are checked and those that are right go in.
 *
 * @param <E> a row that may go in
 */
public interface ImportPass<E> {

    /** The entries of these rows that may go in; what is wrong with the others goes into {@code errors}. Called for one chunk after the other; a dry run calls nothing else. */
    List<E> check(List<SheetRow> rows, RowErrors errors);

    /** Puts them in and answers how many went in. While it runs the next chunk is checked, and two chunks may be written beside each other. */
    int write(List<E> entries, RowErrors errors);

    /** Whether chunks are written one after the other in the order of the file, because rows refer to rows above them. */
    default boolean inOrder() {
        return false;
    }
}
