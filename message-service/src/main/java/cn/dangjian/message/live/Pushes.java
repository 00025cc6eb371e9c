package cn.dangjian.message.live;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.message.inbox.UnreadCounts;
import cn.dangjian.web.stream.EventStream;
import cn.dangjian.web.stream.EventStreams;
import cn.dangjian.web.stream.Frame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the open streams of this copy what changed for them. */
@Component
public class Pushes {

    private static final Frame ECHO = Frame.of("echo", "{}");
    private static final int CHUNK = 500;

    private final EventStreams<DataScope> streams;
    private final UnreadCounts unread;

    Pushes(EventStreams<DataScope> streams, UnreadCounts unread) {
        this.streams = streams;
        this.unread = unread;
    }

    /** Changes told by this or another copy; what no stream here waits for costs no query. */
    void hear(Set<String> changes) {
        if (streams.isEmpty()) {
            return;
        }
        sendUnread(stream -> changes.contains("inbox " + stream.user().accountId()));
        List<Place> warned = changes.stream().filter(it -> it.startsWith("warning ")).map(Place::parse).toList();
        echo(stream -> changes.contains("echo " + stream.user().accountId()) || changes.contains("inbox " + stream.user().accountId())
                || warned.stream().anyMatch(it -> stream.rights().permits(it.orgId(), it.path(), null)));
    }

    private record Place(long orgId, String path) {
        static Place parse(String change) {
            String[] words = change.split(" ", 3);
            return new Place(Long.parseLong(words[1]), words[2]);
        }
    }

    public boolean anybodyListens() {
        return !streams.isEmpty();
    }

    /** Tells these accounts, where they listen here, that their echo feed changed. */
    public void echoTo(Collection<Long> accounts) {
        var wanted = Set.copyOf(accounts);
        echo(stream -> wanted.contains(stream.user().accountId()));
    }

    private void echo(Predicate<EventStream<DataScope>> whose) {
        streams.all().stream().filter(whose).forEach(stream -> stream.send(ECHO));
    }

    /** Also heals whatever a lost Redis message left behind. */
    @Scheduled(fixedDelay = 15_000)
    void heartbeat() {
        sendUnread(stream -> true);
    }

    private void sendUnread(Predicate<EventStream<DataScope>> whose) {
        Map<Long, List<EventStream<DataScope>>> byAccount = streams.all().stream().filter(whose).collect(Collectors.groupingBy(it -> it.user().accountId()));
        var accounts = new ArrayList<>(byAccount.keySet());
        for (int from = 0; from < accounts.size(); from += CHUNK) {
            Collection<Long> chunk = accounts.subList(from, Math.min(from + CHUNK, accounts.size()));
            unread.of(chunk).forEach((account, count) -> byAccount.get(account).forEach(stream -> stream.send(badge(count))));
        }
    }

    static Frame badge(long unread) {
        return Frame.of("message", "{\"unread\":" + unread + "}");
    }
}
