package cn.dangjian.contracts.auth;

import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** What auth-service answers to its siblings. Not routed by the gateway. */
@FeignClient(name = "auth-service", contextId = "authClient")
public interface AuthClient {

    /** Public keys that verify access tokens, as a JWK set. */
    @GetMapping("/internal/jwks")
    String jwks();

    /** State of a session from the database; also refills the cache. Unknown sessions answer inactive. */
    @GetMapping("/internal/sessions/{sessionId}")
    SessionView session(@PathVariable("sessionId") String sessionId);

    @GetMapping("/internal/grants/{accountId}")
    GrantsView grants(@PathVariable("accountId") long accountId);

    /** Parameters or dictionaries as they are now; asked only while the cache does not have them (SYS-23, SYS-25). */
    @GetMapping("/internal/shared-tables/{name}")
    SharedTable sharedTable(@PathVariable("name") String name);

    /** Creates accounts; all or none. Part of the caller's global transaction (Seata AT). 409 names the first login that is taken. */
    @PostMapping("/internal/accounts")
    void createAccounts(@RequestBody List<AccountSpec> accounts);

    /** Brings one account in line with its person: name, phone, login, status, organisation, roles. Part of the caller's global transaction. */
    @PutMapping("/internal/accounts/{id}")
    void changeAccount(@PathVariable("id") long id, @RequestBody AccountSpec account);

    /** Ends the account and all its sessions. Part of the caller's global transaction. */
    @DeleteMapping("/internal/accounts/{id}")
    void removeAccount(@PathVariable("id") long id);

    /** Whether any of these login names is taken already; answers the taken ones. */
    @PostMapping("/internal/accounts/taken-logins")
    List<String> takenLogins(@RequestBody List<String> logins);

    /** Sets a new path on accounts below a moved organisation. */
    @PutMapping("/internal/accounts/paths")
    void moveAccounts(@RequestParam("from") String fromPath, @RequestParam("to") String toPath);
}
