package cn.dangjian.auth.monitor;

import cn.dangjian.core.event.DeadLetter;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.problem.Problem;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Dead letters of all services, each asked of one of its copies: they share a database. */
@Component
class AllDeadLetters {

    private static final int MOST_OF_A_SERVICE = 200;
    private static final String PATH = "/internal/ops/dead-letters";
    private static final TypeReference<Page<DeadLetter>> LETTERS = new TypeReference<>() {
    };

    /** @param key service and id together: ids are a service's own */
    record Letter(String key, String service, long id, String eventId, String handler, String topic, String type, Instant occurredAt, String error, int attempts, Instant deadAt) {
    }

    /** @param total   of all services, also what is not listed
     *  @param missing services that did not answer */
    record Listing(List<Letter> items, long total, List<String> missing) {
    }

    private record Answer(String service, Page<DeadLetter> page) {
    }

    private final Fleet fleet;
    private final CopyCalls calls;

    AllDeadLetters(Fleet fleet, CopyCalls calls) {
        this.fleet = fleet;
        this.calls = calls;
    }

    /** Newest first. */
    Listing list() {
        var one = new LinkedHashMap<String, Copy>();
        fleet.copies().forEach(copy -> one.putIfAbsent(copy.service(), copy));
        List<Answer> answers = calls.each(List.copyOf(one.values()), this::ask);
        List<Letter> items = answers.stream().filter(answer -> answer.page() != null).flatMap(answer -> answer.page().items().stream().map(it -> letter(answer.service(), it)))
                .sorted(Comparator.comparing(Letter::deadAt).reversed()).toList();
        long total = answers.stream().filter(answer -> answer.page() != null).mapToLong(answer -> answer.page().total()).sum();
        return new Listing(items, total, answers.stream().filter(answer -> answer.page() == null).map(Answer::service).toList());
    }

    void tell(String service, long id, String what) {
        Copy copy = fleet.of(service).stream().findFirst().orElseThrow(() -> Problem.unavailable("SERVICE_AWAY", "服务" + service + "当前没有运行,请启动后再试"));
        calls.post(copy, PATH + "/" + id + "/" + what);
    }

    private Answer ask(Copy copy) {
        try {
            return new Answer(copy.service(), calls.get(copy, PATH + "?page=1&size=" + MOST_OF_A_SERVICE, LETTERS));
        } catch (Problem none) {
            boolean away = none.status() == 503;
            return new Answer(copy.service(), away ? null : new Page<>(List.of(), 0, 1, MOST_OF_A_SERVICE)); // the gateway has no events
        }
    }

    private static Letter letter(String service, DeadLetter it) {
        return new Letter(service + "/" + it.id(), service, it.id(), it.eventId(), it.handler(), it.topic(), it.type(), it.occurredAt(), it.error(), it.attempts(), it.deadAt());
    }
}
