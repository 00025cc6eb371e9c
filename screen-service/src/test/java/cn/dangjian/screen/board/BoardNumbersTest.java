package cn.dangjian.screen.board;

import static cn.dangjian.screen.CountyMother.at;
import static cn.dangjian.screen.CountyMother.partyClass;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.screen.CountyMother;
import cn.dangjian.screen.county.County;
import cn.dangjian.screen.county.MemberNumbers;
import cn.dangjian.screen.meeting.Meeting;
import cn.dangjian.screen.organization.OrgTree;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BoardNumbersTest {

    private static final List<MemberCount> PERSONS = List.of(
            new MemberCount(105, MemberType.FULL, 30), new MemberCount(105, MemberType.PROBATIONARY, 1), new MemberCount(106, MemberType.ACTIVIST, 4),
            new MemberCount(107, MemberType.FULL, 20), new MemberCount(210, MemberType.FULL, 9), new MemberCount(210, MemberType.APPLICANT, 2));
    private static final Map<Long, Meeting> MEETINGS = Stream.of(
            partyClass(1, 105, "2026-03-10T10:00:00", 31, 7, "NOT_HELD", 8), partyClass(2, 106, "2026-03-10T10:00:00", 10, 10, "HELD", 8),
            partyClass(3, 107, "2026-03-10T10:00:00", 20, 5, "CANCELLED", 8), partyClass(4, 210, "2026-03-10T10:00:00", 9, 3, "NOT_HELD", 8))
            .map(it -> Meeting.of(it, "MEETING_SIGNED", at("2026-03-10T10:05:00"))).collect(Collectors.toMap(Meeting::id, Function.identity()));

    private final BoardNumbers board = BoardNumbers.of(new County(new OrgTree(CountyMother.rows()), PERSONS, MEETINGS));

    @Test
    @DisplayName("SCREEN-13 a town counts what stands below it, 县直 the rest")
    void towns() {
        assertThat(board.towns()).containsExactly(
                new Town(12, "中共八达镇委员会", "451030100", 31, 2, 2, 41, 17, 41.46),
                new Town(13, "中共古障镇委员会", "451030101", 20, 1, 0, 0, 0, 0),
                new Town(1, "县直", "451030", 9, 1, 1, 9, 3, 33.33));
    }

    @Test
    @DisplayName("SCREEN-13 totals are the sums; the ratio comes from the sums, a cancelled meeting counts nowhere")
    void totals() {
        assertThat(board.totals()).isEqualTo(new Totals(3, 50, 20, 40, 4, 60));
        assertThat(board.members()).isEqualTo(new MemberNumbers(59, 1, 4, 0));
    }

    @Test
    @DisplayName("An empty county shows zeros")
    void empty() {
        assertThat(BoardNumbers.of(new County(new OrgTree(List.of()), List.of(), Map.of())).totals()).isEqualTo(new Totals(0, 0, 0, 0, 0, 0));
    }
}
