package cn.dangjian.message.inbox;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own messages (MSG-01, MSG-02). */
@RestController
@LoggedIn
@RequestMapping("/api/message/messages")
class MessageController {

    private final Inboxes inboxes;

    MessageController(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    /** Number on the badge. */
    record Unread(long count) {
    }

    /** Newest first; {@code read} chooses the tab 未读 or 已读, without it both. */
    @GetMapping
    Page<MessageView> messages(CurrentUser user, @RequestParam(required = false) Boolean read, PageQuery query) {
        return inboxes.page(user.accountId(), read, query);
    }

    @GetMapping("/unread-count")
    Unread unread(CurrentUser user) {
        return new Unread(inboxes.unread(user.accountId()));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(CurrentUser user, @PathVariable long id) {
        inboxes.markRead(user.accountId(), id);
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(CurrentUser user) {
        inboxes.markAllRead(user.accountId());
    }
}
