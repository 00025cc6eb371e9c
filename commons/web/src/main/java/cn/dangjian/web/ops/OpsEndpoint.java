package cn.dangjian.web.ops;

import cn.dangjian.contracts.ops.ServiceStatus;
import cn.dangjian.core.event.DeadLetter;
import cn.dangjian.core.event.DeadLetterBox;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.ServiceOnly;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What auth-service's monitoring asks of every service (SYS-30, R04). Who may ask is decided there. */
@RestController
@RequestMapping("/internal/ops")
@ServiceOnly
@Hidden
public class OpsEndpoint {

    private final OwnStatus status;
    private final ObjectProvider<DeadLetterBox> letters;

    public OpsEndpoint(OwnStatus status, ObjectProvider<DeadLetterBox> letters) {
        this.status = status;
        this.letters = letters;
    }

    @GetMapping("/status")
    ServiceStatus status() {
        return status.now();
    }

    @GetMapping("/dead-letters")
    Page<DeadLetter> deadLetters(PageQuery query) {
        return box().list(query);
    }

    @PostMapping("/dead-letters/{id}/send-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendAgain(@PathVariable long id) {
        box().sendAgain(id);
    }

    @PostMapping("/dead-letters/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id) {
        box().discard(id);
    }

    private DeadLetterBox box() {
        DeadLetterBox box = letters.getIfAvailable();
        if (box == null) {
            throw Problem.notFound("NO_EVENTS", "该服务没有消息");
        }
        return box;
    }
}
