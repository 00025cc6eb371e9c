package cn.dangjian.screen.live;

import cn.dangjian.web.stream.FanOut;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words between the copies of the service about what their projections now say otherwise. */
@Component
public class Changes {

    private final FanOut fanOut;

    Changes(FanOut fanOut) {
        this.fanOut = fanOut;
    }

    public void organizations() {
        fanOut.tell(List.of(ChangeSet.ORGANIZATIONS));
    }

    public void persons() {
        fanOut.tell(List.of(ChangeSet.PERSONS));
    }

    public void meetings(Collection<Long> ids) {
        fanOut.tell(ids.stream().map(id -> ChangeSet.MEETING + id).toList());
    }

    /** Too much to name: everything is read anew. */
    public void everything() {
        fanOut.tell(List.of(ChangeSet.EVERYTHING));
    }
}
