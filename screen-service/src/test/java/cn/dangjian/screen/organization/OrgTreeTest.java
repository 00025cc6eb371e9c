package cn.dangjian.screen.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.screen.CountyMother;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrgTreeTest {

    private final OrgTree tree = new OrgTree(CountyMother.rows());

    @Test
    @DisplayName("SCREEN-13 towns are the topmost organisations with a town's code; below them everything is theirs")
    void towns() {
        assertThat(tree.towns()).extracting(Organization::id).containsExactly(12L, 13L);
        assertThat(tree.townOf(106).orElseThrow().id()).isEqualTo(12);
        assertThat(tree.townOf(107).orElseThrow().id()).isEqualTo(13);
        assertThat(tree.townOf(210)).isEmpty();
    }

    @Test
    @DisplayName("C01 a scope reaches subtrees, single nodes or all, and nothing that is unknown")
    void scopes() {
        assertThat(tree.within(DataScope.subtrees(Set.of("/1/12/")))).containsExactlyInAnyOrder(12L, 105L, 106L);
        assertThat(tree.within(DataScope.nodes(Set.of(12L)))).containsExactly(12L);
        assertThat(tree.within(DataScope.own(7))).isEmpty();
        assertThat(tree.within(DataScope.subtrees(Set.of("/1/")), 999)).isFalse();
        assertThat(tree.within(DataScope.all("a test"), 999)).isTrue();
    }

    @Test
    @DisplayName("R02 two moves that arrived in the wrong order make a ring for a moment; nothing hangs")
    void ring() {
        var ring = new OrgTree(List.of(new Organization(1, 2L, "a", "COMMITTEE", null, true, 1, false, 1), new Organization(2, 1L, "b", "COMMITTEE", null, true, 1, false, 1)));

        assertThat(ring.within(DataScope.subtrees(Set.of("/9/")))).isEmpty();
    }
}
