package cn.dangjian.org.imports;

import cn.dangjian.core.problem.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DuplicateKeyException;

/** Writes many rows at once although one of them may have become a duplicate since it was checked: halves find that one. */
public final class Halves {

    private Halves() {
    }

    /**
     * @param writer all or none
     * @param taken  called with each row that cannot go in
     * @return how many are in
     */
    public static <E> int write(List<E> entries, Consumer<List<E>> writer, Consumer<E> taken) {
        if (entries.isEmpty()) {
            return 0;
        }
        try {
            writer.accept(entries);
            return entries.size();
        } catch (DuplicateKeyException | Problem refused) {
            if (refused instanceof Problem problem && problem.status() != 409) {
                throw refused;
            }
            if (entries.size() == 1) {
                taken.accept(entries.getFirst());
                return 0;
            }
            int middle = entries.size() / 2;
            return write(entries.subList(0, middle), writer, taken) + write(entries.subList(middle, entries.size()), writer, taken);
        }
    }
}
