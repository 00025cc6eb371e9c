package cn.dangjian.message.inbox;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.message.live.Changes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of every account (MSG-01, MSG-16). */
@Service
public class Inboxes {

    private static final int CHUNK = 1_000;

    private final InboxMapper mapper;
    private final Changes changes;
    private final Clock clock;

    Inboxes(InboxMapper mapper, Changes changes, Clock clock) {
        this.mapper = mapper;
        this.changes = changes;
        this.clock = clock;
    }

    /** Puts the notice into each receiver's inbox once, however often it is called. */
    @Transactional
    public void deliver(Notice notice, Collection<Long> receivers) {
        if (receivers.isEmpty()) {
            return;
        }
        mapper.insertNotice(notice);
        long id = mapper.noticeId(notice);
        var sorted = new ArrayList<>(new TreeSet<>(receivers)); // one order of row locks for all deliveries
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            mapper.insertReceivers(id, sorted.subList(from, Math.min(from + CHUNK, sorted.size())));
        }
        changes.inbox(sorted);
    }

    public Page<MessageView> page(long receiver, Boolean read, PageQuery query) {
        List<MessageView> items = mapper.page(receiver, read, query.offset(), query.size()).stream().map(MessageView::of).toList();
        return Page.of(items, mapper.count(receiver, read), query);
    }

    public long unread(long receiver) {
        return mapper.count(receiver, false);
    }

    /** Opening a message marks it read; once more changes nothing. */
    @Transactional
    public void markRead(long receiver, long id) {
        if (mapper.markRead(receiver, id, clock.instant()) > 0) {
            changes.inbox(List.of(receiver));
        } else if (mapper.exists(receiver, id) == 0) {
            throw Problem.notFound("MESSAGE_NOT_FOUND", "消息不存在或已删除");
        }
    }

    @Transactional
    public void markAllRead(long receiver) {
        if (mapper.markAllRead(receiver, clock.instant()) > 0) {
            changes.inbox(List.of(receiver));
        }
    }
}
