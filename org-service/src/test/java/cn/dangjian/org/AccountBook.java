package cn.dangjian.org;

import cn.dangjian.contracts.auth.AccountSpec;
import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.contracts.auth.SessionView;
import cn.dangjian.contracts.auth.SharedTable;
import cn.dangjian.core.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;

/** Takes the place of auth-service: a list of accounts that can refuse. */
@Primary
public class AccountBook implements AuthClient {

    private final Map<Long, AccountSpec> accounts = new ConcurrentHashMap<>();
    private volatile boolean down;
    private volatile Runnable meanwhile = () -> { };

    public AccountSpec of(long accountId) {
        return accounts.get(accountId);
    }

    public void down(boolean isDown) {
        down = isDown;
    }

    /** Happens while the next account is being made. */
    public void meanwhile(Runnable event) {
        meanwhile = event;
    }

    @Override
    public synchronized void createAccounts(List<AccountSpec> specs) {
        up();
        var event = meanwhile;
        meanwhile = () -> { };
        event.run();
        if (!takenLogins(specs.stream().map(AccountBook::login).toList()).isEmpty()) {
            throw Problem.conflict("LOGIN_TAKEN", "账号已存在");
        }
        specs.forEach(it -> accounts.put(it.id(), it));
    }

    @Override
    public void changeAccount(long id, AccountSpec account) {
        up();
        accounts.put(id, account);
    }

    @Override
    public void removeAccount(long id) {
        up();
        accounts.remove(id);
    }

    @Override
    public List<String> takenLogins(List<String> logins) {
        return accounts.values().stream().map(AccountBook::login).filter(logins::contains).toList();
    }

    @Override
    public void moveAccounts(String from, String to) {
        accounts.replaceAll((id, it) -> it.orgPath().startsWith(from)
                ? new AccountSpec(it.id(), it.kind(), it.personId(), it.name(), it.login(), it.phone(), it.password(), it.enabled(), it.orgId(), to + it.orgPath().substring(from.length()), it.roleIds())
                : it);
    }

    @Override
    public String jwks() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SessionView session(String sessionId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public GrantsView grants(long accountId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SharedTable sharedTable(String name) {
        throw new UnsupportedOperationException();
    }

    private void up() {
        if (down) {
            throw Problem.unavailable("SIBLING_UNAVAILABLE", "相关服务暂时不可用,请稍后重试");
        }
    }

    private static String login(AccountSpec it) {
        return it.login() == null ? it.phone() : it.login();
    }
}
