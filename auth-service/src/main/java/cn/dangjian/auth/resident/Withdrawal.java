package cn.dangjian.auth.resident;

import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.core.scope.DataScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A resident takes his consent back (H04): profile, login name and traces of his logins are gone at once. The operation log keeps that somebody of this number did something then,
 * as the law asks of it; no name or number of his is in it. Who authorises again afterwards is somebody new.
 */
@Service
class Withdrawal {

    private final ResidentMapper residents;
    private final AccountMapper accounts;
    private final Sessions sessions;

    Withdrawal(ResidentMapper residents, AccountMapper accounts, Sessions sessions) {
        this.residents = residents;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Transactional
    public void of(long accountId) {
        DataScope own = DataScope.own(accountId);
        residents.delete(own, accountId);
        accounts.delete(own, accountId);
        sessions.forget(accountId);
    }
}
