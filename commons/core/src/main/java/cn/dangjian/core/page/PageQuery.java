package cn.dangjian.core.page;

/**
 * Which page of a list is asked for.
 *
 * @param page 1 … 100,000
 * @param size 1 … 200 rows
 * @param sort one of the fields that the endpoint allows ({@link Sortable}); null for the endpoint's own order
 */
public record PageQuery(int page, int size, Sort sort) {

    public static final int MAX_PAGE = 100_000;
    public static final int MAX_SIZE = 200;

    /** A sort by one whitelisted field. */
    public record Sort(String field, boolean descending) {
    }

    public PageQuery {
        if (page < 1 || page > MAX_PAGE || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page 1.." + MAX_PAGE + ", size 1.." + MAX_SIZE);
        }
    }

    public static PageQuery first(int size) {
        return new PageQuery(1, size, null);
    }

    public long offset() {
        return (page - 1L) * size;
    }

    /** The field to sort by, or null; safe to compare in a mapper's {@code <choose>}, never to be put into SQL. */
    public String sortField() {
        return sort == null ? null : sort.field();
    }

    public boolean descending() {
        return sort != null && sort.descending();
    }
}
