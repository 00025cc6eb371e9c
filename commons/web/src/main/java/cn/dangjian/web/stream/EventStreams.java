package cn.dangjian.web.stream;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Rights;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open streams of this copy of a service. They end at once with the session (logout, disabled account, new password) and lose or gain rights
 * with the next change of roles (A08): a revocation is heard from Redis, and a regular check finds what was not heard.
 */
public final class EventStreams<R> {

    private static final Logger log = LoggerFactory.getLogger(EventStreams.class);
    /** A stream whose session could not be verified for so long ends: nobody keeps rights because auth-service is away. */
    private static final Duration UNVERIFIED = Duration.ofSeconds(60);
    private static final Duration ROLL_CALL = Duration.ofMillis(80);

    private final Limits limits;
    private final Rights sessions;
    private final InstantSource clock;
    private final Function<GrantsView, Optional<R>> allowed;
    private final Set<EventStream<R>> open = ConcurrentHashMap.newKeySet();
    private long knownEpoch;

    /** How many streams one copy of the service keeps open. */
    public record Limits(int perAccount, int total) {
    }

    /** @param allowed what an account may get; empty = it may have no stream */
    public EventStreams(Limits limits, Rights sessions, InstantSource clock, Function<GrantsView, Optional<R>> allowed) {
        this.limits = limits;
        this.sessions = sessions;
        this.clock = clock;
        this.allowed = allowed;
    }

    /** Opens a stream for the caller; {@code first} may send the present state. */
    public StreamResponse open(CurrentUser user, Consumer<EventStream<R>> first) {
        SessionView session = sessions.session(user.sessionId());
        R rights = allowed.apply(sessions.grants(session)).orElseThrow(() -> Problem.forbidden("NO_PERMISSION", "您没有此操作的权限,如需使用请联系管理员"));
        if (of(user.accountId()).size() >= limits.perAccount()) {
            callRoll(user.accountId());
        }
        if (open.size() >= limits.total() || of(user.accountId()).size() >= limits.perAccount()) {
            throw Problem.tooMany("TOO_MANY_STREAMS", "打开的实时页面过多,请关闭一些后再试");
        }
        var response = new StreamResponse();
        var stream = start(new EventStream<>(user, rights, clock.instant(), response), first);
        if (!sessions.session(user.sessionId()).active()) {
            stream.end(); // revoked in the moment before it could be heard
        }
        return response;
    }

    /** Readers of a page that was just reloaded are gone, which only writing to them shows; the first write still seems to succeed. */
    private void callRoll(long accountId) {
        try {
            for (int round = 0; round < 3 && of(accountId).size() >= limits.perAccount(); round++) {
                of(accountId).forEach(stream -> stream.send(Frame.HEARTBEAT));
                Thread.sleep(ROLL_CALL);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    EventStream<R> start(EventStream<R> stream, Consumer<EventStream<R>> first) {
        open.add(stream);
        first.accept(stream);
        Thread.ofVirtual().name("stream-" + stream.user().accountId()).start(() -> {
            try {
                stream.run();
            } finally {
                open.remove(stream);
            }
        });
        return stream;
    }

    public Collection<EventStream<R>> all() {
        return open;
    }

    public List<EventStream<R>> of(long accountId) {
        return open.stream().filter(stream -> stream.user().accountId() == accountId).toList();
    }

    public boolean isEmpty() {
        return open.isEmpty();
    }

    void endSession(String sessionId) {
        open.stream().filter(stream -> stream.user().sessionId().equals(sessionId)).forEach(EventStream::end);
    }

    void endAll() {
        open.forEach(EventStream::end);
    }

    /** Whether some right in the platform changed since the last look: one question for all streams. */
    boolean rightsChanged() {
        var any = open.stream().findAny();
        if (any.isEmpty()) {
            return false;
        }
        long epoch = sessions.session(any.get().user().sessionId()).epoch();
        boolean changed = epoch != knownEpoch;
        knownEpoch = epoch;
        return changed;
    }

    /** Verifies each stream's session and rights anew. */
    void check() {
        open.forEach(stream -> {
            try {
                SessionView session = sessions.session(stream.user().sessionId());
                Optional<R> present = session.active() ? allowed.apply(sessions.grants(session)) : Optional.empty();
                present.ifPresentOrElse(rights -> stream.confirm(rights, clock.instant()), stream::end);
            } catch (RuntimeException unverified) {
                log.warn("rights of a stream cannot be verified: {}", unverified.toString());
                if (stream.checkedAt().plus(UNVERIFIED).isBefore(clock.instant())) {
                    stream.end();
                }
            }
        });
    }

    void heartbeat() {
        open.forEach(stream -> stream.send(Frame.HEARTBEAT));
    }
}
