package cn.dangjian.core.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReplacementTest {

    @Test
    @DisplayName("What stays is in neither list; both are in order, whatever the sets say")
    void difference() {
        assertThat(Replacement.of(Set.of(3L, 1L, 2L), List.of(9L, 2L, 5L, 9L))).isEqualTo(new Replacement(List.of(1L, 3L), List.of(5L, 9L)));
    }

    @Test
    @DisplayName("Nothing is asked of the database where nothing changes")
    void onlyWhatThereIs() {
        var done = new ArrayList<String>();
        Replacement.of(Set.of(1L), Set.of(1L)).apply(it -> done.add("remove" + it), it -> done.add("add" + it));
        Replacement.of(Set.of(), Set.of(1L)).apply(it -> done.add("remove" + it), it -> done.add("add" + it));
        Replacement.of(Set.of(1L), Set.of()).apply(it -> done.add("remove" + it), it -> done.add("add" + it));
        assertThat(done).containsExactly("add[1]", "remove[1]");
    }
}
