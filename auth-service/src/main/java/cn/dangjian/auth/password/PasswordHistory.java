package cn.dangjian.auth.password;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.Passwords;
import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last passwords of an account do not come again; how many, the parameter sys.account.passwordHistory says. */
@Component
public class PasswordHistory {

    /** Kept in any case, so that a stricter parameter holds at once. */
    private static final int KEPT = 24;

    private final PasswordHistoryMapper mapper;
    private final Passwords passwords;
    private final IdGenerator ids;
    private final AccountSettings settings;

    PasswordHistory(PasswordHistoryMapper mapper, Passwords passwords, IdGenerator ids, AccountSettings settings) {
        this.mapper = mapper;
        this.passwords = passwords;
        this.ids = ids;
        this.settings = settings;
    }

    /** Refuses the present password and the former ones. */
    public void requireNew(Account account, String field, String password) {
        if (passwords.matches(password, account)) {
            throw Problem.invalidField("PASSWORD_SAME", field, "新密码不能与原密码相同");
        }
        int remembered = settings.passwordsRemembered();
        if (mapper.latest(account.id(), remembered - 1).stream().anyMatch(hash -> passwords.matches(password, hash))) {
            throw Problem.invalidField("PASSWORD_REUSED", field, "新密码不能与最近 " + remembered + " 次使用过的密码相同");
        }
    }

    /** Remembers the present password, which is about to be replaced. */
    public void keep(Account account) {
        if (account.hasInitialPassword()) {
            return; // the phone number is refused anyway
        }
        mapper.insert(ids.next(), account.id(), account.passwordHash());
        List<Long> old = mapper.beyond(account.id(), KEPT);
        if (!old.isEmpty()) {
            mapper.remove(old);
        }
    }

    public void forget(long accountId) {
        mapper.removeAll(accountId);
    }
}
