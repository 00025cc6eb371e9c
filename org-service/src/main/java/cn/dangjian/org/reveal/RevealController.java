package cn.dangjian.org.reveal;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whole numbers of members, and the record of who saw them (H03). */
@RestController
class RevealController {

    private final Reveals reveals;

    RevealController(Reveals reveals) {
        this.reveals = reveals;
    }

    /** Shows the numbers of one member whole and writes down who, whom, which, why and when. */
    @PostMapping("/api/org/members/{id}/reveals")
    @Permission("org:member:sensitive")
    ResponseEntity<Revealed> reveal(@PathVariable long id, @RequestBody RevealForm form, CurrentUser user, DataScope scope) {
        var shown = reveals.reveal(id, RevealField.parse(form.fields()), RevealReason.of(form.reason()), user, scope);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown);
    }

    /** 敏感信息查看记录, newest first, about members within the scope. */
    @GetMapping("/api/org/reveals")
    @Permission("org:reveal:list")
    Page<RevealEntry> page(RevealFilter filter, PageQuery query, DataScope scope) {
        return reveals.page(filter, query, scope);
    }
}
