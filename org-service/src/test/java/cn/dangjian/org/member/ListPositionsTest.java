package cn.dangjian.org.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.org.member.ListPositions.Position;
import cn.dangjian.org.member.MemberCountMapper.PathCount;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListPositionsTest {

    private final ListPositions positions =
            new ListPositions(List.of(new PathCount("/1/", 2), new PathCount("/1/2/", 0), new PathCount("/1/3/", 4), new PathCount("/1/3/", 1), new PathCount("/1/4/", 3)));

    @Test
    void a_row_is_found_in_its_organisation() {
        assertThat(positions.total()).isEqualTo(10);
        assertThat(positions.of(1)).isEqualTo(new Position("/1/", 0));
        assertThat(positions.of(2)).isEqualTo(new Position("/1/3/", 2));
        assertThat(positions.of(6)).isEqualTo(new Position("/1/3/", 2));
        assertThat(positions.of(7)).isEqualTo(new Position("/1/4/", 7));
    }

    @Test
    void there_is_no_row_behind_the_last() {
        assertThatThrownBy(() -> positions.of(10)).isInstanceOf(IllegalArgumentException.class);
    }
}
