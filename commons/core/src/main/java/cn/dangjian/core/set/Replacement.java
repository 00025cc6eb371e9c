package cn.dangjian.core.set;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One set of ids in place of another. Rows that stay are left alone and the others are named one by one: whoever deletes all rows of an owner also locks the place of his neighbours' rows.
 *
 * @param lost  what goes, in order
 * @param added what comes, in order
 */
public record Replacement(List<Long> lost, List<Long> added) {

    public static Replacement of(Collection<Long> present, Collection<Long> wanted) {
        return new Replacement(without(present, wanted), without(wanted, present));
    }

    private static List<Long> without(Collection<Long> some, Collection<Long> others) {
        Set<Long> known = Set.copyOf(others);
        return some.stream().distinct().filter(it -> !known.contains(it)).sorted().toList();
    }

    /** Does only what there is to do. */
    public void apply(Consumer<List<Long>> remove, Consumer<List<Long>> add) {
        if (!lost.isEmpty()) {
            remove.accept(lost);
        }
        if (!added.isEmpty()) {
            add.accept(added);
        }
    }
}
