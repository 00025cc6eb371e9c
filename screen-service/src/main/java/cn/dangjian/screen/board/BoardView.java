package cn.dangjian.screen.board;

import cn.dangjian.screen.county.MemberNumbers;
import cn.dangjian.screen.meeting.Happening;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/** The county board (spec 09 §9.2); in the stream without its ticker, whose lines come one by one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BoardView(MemberNumbers members, List<Town> towns, Totals totals, List<Happening> ticker, Instant at) {

    static BoardView of(BoardNumbers numbers, List<Happening> ticker, Instant at) {
        return new BoardView(numbers.members(), numbers.towns(), numbers.totals(), ticker, at);
    }
}
