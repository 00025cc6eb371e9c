package cn.dangjian.auth.password;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.Passwords;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last five passwords of an account do not come again. */
@Component
public class PasswordHistory {

    private static final int REMEMBERED = 5;

    private final PasswordHistoryMapper mapper;
    private final Passwords passwords;
    private final IdGenerator ids;

    PasswordHistory(PasswordHistoryMapper mapper, Passwords passwords, IdGenerator ids) {
        this.mapper = mapper;
        this.passwords = passwords;
        this.ids = ids;
    }

    /** Refuses the present password and the former ones. */
    public void requireNew(Account account, String field, String password) {
        if (passwords.matches(password, account)) {
            throw Problem.invalidField("PASSWORD_SAME", field, "新密码不能与原密码相同");
        }
        if (mapper.latest(account.id(), REMEMBERED - 1).stream().anyMatch(hash -> passwords.matches(password, hash))) {
            throw Problem.invalidField("PASSWORD_REUSED", field, "新密码不能与最近 " + REMEMBERED + " 次使用过的密码相同");
        }
    }

    /** Remembers the present password, which is about to be replaced. */
    public void keep(Account account) {
        if (account.hasInitialPassword()) {
            return; // the phone number is refused anyway
        }
        mapper.insert(ids.next(), account.id(), account.passwordHash());
        List<Long> old = mapper.beyond(account.id(), REMEMBERED);
        if (!old.isEmpty()) {
            mapper.remove(old);
        }
    }

    public void forget(long accountId) {
        mapper.removeAll(accountId);
    }
}
