package cn.dangjian.message.inbox;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Unread messages of many accounts with one query. */
@Component
public class UnreadCounts {

    private final InboxMapper mapper;

    UnreadCounts(InboxMapper mapper) {
        this.mapper = mapper;
    }

    public Map<Long, Long> of(Collection<Long> accounts) {
        var counts = new HashMap<Long, Long>();
        if (!accounts.isEmpty()) {
            accounts.forEach(account -> counts.put(account, 0L));
            mapper.unread(accounts).forEach(it -> counts.put(it.accountId(), it.count()));
        }
        return counts;
    }
}
