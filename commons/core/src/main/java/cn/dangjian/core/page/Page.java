package cn.dangjian.core.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as it goes over the wire.
 *
 * @param total number of all rows that match, within the caller's data scope
 * @param page  1-based number of this page
 * @param size  rows per page that were asked for
 */
public record Page<T>(List<T> items, long total, int page, int size) {

    public static <T> Page<T> of(List<T> items, long total, PageQuery query) {
        return new Page<>(items, total, query.page(), query.size());
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), total, page, size);
    }
}
