package cn.dangjian.core.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DataScopeTest {

    @Test
    @DisplayName("SYS-13 the exact organisation does not include the branches below it")
    void nodeExcludesDescendants() {
        var town = DataScope.nodes(Set.of(12L));
        assertThat(town.permits(12, "/1/12/", null)).isTrue();
        assertThat(town.permits(105, "/1/12/105/", null)).isFalse();
    }

    @Test
    @DisplayName("SYS-14 a subtree includes itself and all below, and not a neighbour whose id merely begins alike")
    void subtreeIncludesDescendants() {
        var town = DataScope.subtrees(Set.of("/1/12/"));
        assertThat(town.permits(12, "/1/12/", null)).isTrue();
        assertThat(town.permits(105, "/1/12/105/", null)).isTrue();
        assertThat(town.permits(121, "/1/121/", null)).isFalse();
    }

    @Test
    @DisplayName("SYS-15 own rows only")
    void ownRows() {
        assertThat(DataScope.own(7).permits(12, "/1/12/", 7L)).isTrue();
        assertThat(DataScope.own(7).permits(12, "/1/12/", 8L)).isFalse();
        assertThat(DataScope.own(7).permits(12, "/1/12/", null)).isFalse();
    }

    @Test
    @DisplayName("C02 nothing permits nothing")
    void nothingFailsClosed() {
        assertThat(DataScope.nothing().isNothing()).isTrue();
        assertThat(DataScope.nothing().permits(1, "/1/", 1L)).isFalse();
    }

    @Test
    void unionKeepsBothSidesAndAllWins() {
        var union = DataScope.nodes(Set.of(5L)).union(DataScope.subtrees(Set.of("/1/12/"))).union(DataScope.own(7));
        assertThat(union.permits(5, "/1/5/", null)).isTrue();
        assertThat(union.permits(105, "/1/12/105/", null)).isTrue();
        assertThat(union.permits(9, "/1/9/", 7L)).isTrue();
        assertThat(union.permits(9, "/1/9/", 8L)).isFalse();
        assertThat(union.union(DataScope.all("test")).all()).isTrue();
    }

    @Test
    @DisplayName("C06 a wider scope is never covered by a narrower one")
    void coverage() {
        var town = DataScope.subtrees(Set.of("/1/12/"));
        assertThat(town.covers(DataScope.nodes(Set.of(105L)), id -> "/1/12/105/")).isTrue();
        assertThat(town.covers(DataScope.nodes(Set.of(13L)), id -> "/1/13/")).isFalse();
        assertThat(town.covers(DataScope.all("test"), id -> "/")).isFalse();
        assertThat(town.covers(DataScope.subtrees(Set.of("/1/")), id -> "/")).isFalse();
    }

    @Test
    void refusesSomethingThatIsNotAPath() {
        assertThatThrownBy(() -> DataScope.subtrees(Set.of("/1/%"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DataScope.all(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
