package cn.dangjian.auth.grant;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;
import cn.dangjian.web.security.RightsLoader;
import cn.dangjian.web.security.ServiceOnly;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the other services check each request with; see {@link cn.dangjian.contracts.auth.AuthClient}. */
@RestController
@RequestMapping("/internal")
@ServiceOnly
class RightsController {

    private final RightsLoader rights;

    RightsController(RightsLoader rights) {
        this.rights = rights;
    }

    @GetMapping(path = "/jwks", produces = MediaType.APPLICATION_JSON_VALUE)
    String jwks() {
        return rights.jwks();
    }

    @GetMapping("/sessions/{sessionId}")
    SessionView session(@PathVariable String sessionId) {
        return rights.session(sessionId);
    }

    @GetMapping("/grants/{accountId}")
    GrantsView grants(@PathVariable long accountId) {
        return rights.grants(accountId);
    }
}
