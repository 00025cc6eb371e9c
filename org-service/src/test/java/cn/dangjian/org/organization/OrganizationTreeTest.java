package cn.dangjian.org.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationTreeTest {

    private final OrganizationTree tree = new OrganizationTree(List.of(
            organization(5, 2L, "/1/2/5/", "甲村党支部", 2), organization(1, null, "/1/", "县委员会", 1), organization(2, 1L, "/1/2/", "A镇委员会", 1),
            organization(3, 1L, "/1/3/", "B镇委员会", 2), organization(4, 2L, "/1/2/4/", "乙村党支部", 1), organization(6, 3L, "/1/3/6/", "甲村党支部", 1)));

    @Test
    void parents_come_before_children_and_siblings_in_their_order() {
        assertThat(tree.all()).extracting(Organization::id).containsExactly(1L, 2L, 4L, 5L, 3L, 6L);
    }

    @Test
    void a_name_may_mean_several_organisations_and_a_full_path_one() {
        assertThat(tree.named("甲村党支部")).hasSize(2);
        assertThat(tree.named("县委员会/B镇委员会/甲村党支部")).extracting(Organization::id).containsExactly(6L);
        assertThat(tree.named("县委员会/甲村党支部")).isEmpty();
        assertThat(tree.fullName(5)).isEqualTo("县委员会/A镇委员会/甲村党支部");
    }

    @Test
    void ancestors_of_what_is_mine_are_shown_without_their_data() {
        var nodes = tree.nodes(it -> it.path().startsWith("/1/3/"), it -> true, OrganizationNode::of);

        assertThat(nodes).singleElement().satisfies(root -> {
            assertThat(root.selectable()).isFalse();
            assertThat(root.phone()).isNull();
            assertThat(root.children()).extracting(OrganizationNode::id).containsExactly(3L);
            assertThat(root.children().getFirst().selectable()).isTrue();
        });
    }

    private static Organization organization(long id, Long parent, String path, String name, int sort) {
        return new Organization(id, parent, path, name, OrganizationType.BRANCH, null, sort, false, null, null, null, new OfficePhone("", "0776-1"), null, true, 1, Instant.EPOCH);
    }
}
