package cn.dangjian.testing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.data.LikePattern;
import cn.dangjian.testing.ServiceIT;
import com.baomidou.mybatisplus.extension.plugins.pagination.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceIT
class DataScopeIT {

    private static final Instant AT = Instant.parse("2026-03-31T15:59:59.123Z");
    private static final DataScope ALL = DataScope.all("test");

    private final NoteMapper notes;
    private final IdGenerator ids;
    private final JdbcTemplate jdbc;

    @Autowired
    DataScopeIT(NoteMapper notes, IdGenerator ids, JdbcTemplate jdbc) {
        this.notes = notes;
        this.ids = ids;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoTowns() {
        jdbc.update("DELETE FROM note");
        note(1, 12, "/1/12/", 7L, "town A");
        note(2, 105, "/1/12/105/", 8L, "branch of A");
        note(3, 121, "/1/121/", 9L, "town B, whose id begins alike");
        note(4, 13, "/1/13/", null, "100%_ town C");
    }

    private void note(long id, long org, String path, Long owner, String title) {
        notes.insert(new Note(title, Note.Kind.URGENT, id, AT, LocalDate.of(1989, 7, 1), org, path, owner));
    }

    private List<Long> seen(DataScope scope) {
        return notes.find(scope, null).stream().map(Note::id).toList();
    }

    @Test
    @DisplayName("SYS-11 … SYS-15 each scope sees its rows, and the same rule decides in memory and in SQL")
    void rowsOfEachScope() {
        assertThat(seen(ALL)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(seen(DataScope.nodes(Set.of(12L)))).containsExactly(1L);
        assertThat(seen(DataScope.subtrees(Set.of("/1/12/")))).containsExactly(1L, 2L);
        assertThat(seen(DataScope.own(8))).containsExactly(2L);
        assertThat(seen(DataScope.own(9).union(DataScope.nodes(Set.of(13L, 105L))).union(DataScope.subtrees(Set.of("/1/13/"))))).containsExactly(2L, 3L, 4L);
    }

    @Test
    @DisplayName("C02 nothing matches nothing, a missing scope is an error")
    void failsClosed() {
        assertThat(seen(DataScope.nothing())).isEmpty();
        assertThat(notes.remove(DataScope.nothing(), 1)).isZero();
        assertThatThrownBy(() -> notes.find(null, null)).isNotNull();
        assertThatThrownBy(() -> notes.remove(null, 1)).isNotNull();
        assertThat(seen(ALL)).hasSize(4);
    }

    @Test
    @DisplayName("C01 writes reach rows of the scope only")
    void writes() {
        DataScope townA = DataScope.subtrees(Set.of("/1/12/"));
        assertThat(notes.rename(townA, 3, "mine now")).isZero();
        assertThat(notes.rename(townA, 2, "renamed")).isOne();
        assertThat(notes.remove(townA, 3)).isZero();
        assertThat(notes.remove(townA, 1)).isOne();
    }

    @Test
    void recordsAreFilledByName() {
        assertThat(notes.find(DataScope.nodes(Set.of(105L)), null))
                .containsExactly(new Note("branch of A", Note.Kind.URGENT, 2, AT, LocalDate.of(1989, 7, 1), 105, "/1/12/105/", 8L));
    }

    @Test
    @DisplayName("D04 wild cards mean themselves")
    void likePattern() {
        assertThat(notes.find(ALL, LikePattern.contains("%_"))).extracting(Note::id).containsExactly(4L);
        assertThat(notes.find(ALL, LikePattern.startsWith("town"))).extracting(Note::id).containsExactly(1L, 3L);
    }

    @Test
    @DisplayName("D04 totals are scoped, a page has 200 rows at most")
    void pages() {
        var page = notes.page(new Page<>(2, 1), DataScope.subtrees(Set.of("/1/12/")));
        assertThat(page.getTotal()).isEqualTo(2);
        assertThat(page.getRecords()).extracting(Note::id).containsExactly(2L);
        assertThat(notes.page(new Page<>(1, 1_000_000), ALL).getSize()).isEqualTo(200);
    }

    @Test
    void idsGrow() {
        long first = ids.next();
        assertThat(ids.next()).isGreaterThan(first).isPositive();
        assertThat(jdbc.queryForObject("SELECT COUNT(1) FROM id_worker", Long.class)).isPositive();
    }
}
