package cn.dangjian.sheets;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Rows read page after page: each page is asked for with the last row of the one before, so the database never counts from the start. */
public final class Pages<T> implements Iterator<T> {

    private final Function<T, List<T>> after;
    private Iterator<T> page;
    private T last;

    private Pages(Function<T, List<T>> after) {
        this.after = after;
    }

    /** @param after the page behind this row, the first page for null; an empty page is the end */
    public static <T> Pages<T> of(Function<T, List<T>> after) {
        return new Pages<>(after);
    }

    @Override
    public boolean hasNext() {
        if (page == null || last != null && !page.hasNext()) {
            page = after.apply(last).iterator();
            if (!page.hasNext()) {
                last = null;
            }
        }
        return page.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        last = page.next();
        return last;
    }
}
