package cn.dangjian.auth.monitor;

import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 异常消息: events that a service could not take in, over all services (SYS-30, R04). What is done with them stands in the operation log, with its reason. */
@RestController
@RequestMapping("/api/auth/dead-letters")
class DeadLetterController {

    record Discard(@NotBlank(message = "请填写丢弃原因") @Size(max = 200, message = "丢弃原因不能超过200个字") String reason) {
    }

    private final AllDeadLetters letters;

    DeadLetterController(AllDeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    @Permission("monitor:dead-letter:list")
    AllDeadLetters.Listing list() {
        return letters.list();
    }

    /** The handler runs once more; the message stays when it fails again. */
    @PostMapping("/{service}/{id}/send-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("monitor:dead-letter:resend")
    void sendAgain(@PathVariable String service, @PathVariable long id) {
        letters.tell(service, id, "send-again");
    }

    @PostMapping("/{service}/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("monitor:dead-letter:discard")
    void discard(@PathVariable String service, @PathVariable long id, @Valid @RequestBody Discard why) {
        letters.tell(service, id, "discard");
    }
}
