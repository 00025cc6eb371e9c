package cn.dangjian.message.live;

import cn.dangjian.web.stream.FanOut;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words between the copies of the service: whose badge, whose echo feed, which branch's warnings changed. */
@Component
public class Changes {

    private final FanOut fanOut;

    Changes(FanOut fanOut) {
        this.fanOut = fanOut;
    }

    public void inbox(Collection<Long> accounts) {
        fanOut.tell(accounts.stream().map(it -> "inbox " + it).toList());
    }

    public void echo(Collection<Long> accounts) {
        fanOut.tell(accounts.stream().map(it -> "echo " + it).toList());
    }

    public void warning(long orgId, String orgPath) {
        fanOut.tell(List.of("warning " + orgId + " " + orgPath));
    }
}
