package cn.dangjian.screen.board;

import cn.dangjian.screen.county.County;
import cn.dangjian.screen.county.CountyModel;
import cn.dangjian.screen.meeting.Happening;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** The county board: computed once per change of the county and shared by everybody who looks at it (I04). */
@Service
public class Board {

    private final CountyModel model;
    private final Clock clock;
    private County of;
    private BoardView view;

    Board(CountyModel model, Clock clock) {
        this.model = model;
        this.clock = clock;
    }

    public synchronized BoardView view() {
        County county = model.county();
        if (county != of) {
            List<Happening> ticker = Ticker.of(county.meetings().values());
            BoardNumbers numbers = BoardNumbers.of(county);
            if (view == null || !ticker.equals(view.ticker()) || !sameNumbers(view, numbers)) {
                view = BoardView.of(numbers, ticker, clock.instant());
            }
            of = county;
        }
        return view;
    }

    public static BoardView withoutTicker(BoardView view) {
        return new BoardView(view.members(), view.towns(), view.totals(), null, view.at());
    }

    /** Whether two boards show the same numbers, whatever happened meanwhile. */
    public static boolean sameNumbers(BoardView one, BoardView other) {
        return sameNumbers(one, new BoardNumbers(other.members(), other.towns(), other.totals()));
    }

    private static boolean sameNumbers(BoardView view, BoardNumbers numbers) {
        return new BoardNumbers(view.members(), view.towns(), view.totals()).equals(numbers);
    }
}
