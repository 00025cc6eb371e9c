package cn.dangjian.auth.resident;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountKind;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.account.AccountStatus;
import cn.dangjian.auth.account.Passwords;
import cn.dangjian.auth.login.AddressLimit;
import cn.dangjian.auth.login.Origin;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.auth.session.Tokens;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.web.audit.AuditTrail;
import cn.dangjian.web.audit.Operator;
import cn.dangjian.web.security.Client;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** 微信授权登录 of 码上服务 (SYS-39, SYS-40): the first time makes account and profile. */
@Service
class ResidentLogin {

    private static final DataScope NOBODY_YET = DataScope.all("nobody is logged in yet");

    private final WeChat wechat;
    private final AddressLimit limit;
    private final AccountMapper accounts;
    private final ResidentMapper residents;
    private final Sessions sessions;
    private final Ciphers ciphers;
    private final BlindIndex index;
    private final Passwords passwords;
    private final IdGenerator ids;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ResidentLogin(WeChat wechat, AddressLimit limit, AccountMapper accounts, ResidentMapper residents, Sessions sessions, Ciphers ciphers, BlindIndex index, Passwords passwords,
            IdGenerator ids, TransactionTemplate transaction, Clock clock) {
        this.wechat = wechat;
        this.limit = limit;
        this.accounts = accounts;
        this.residents = residents;
        this.sessions = sessions;
        this.ciphers = ciphers;
        this.index = index;
        this.passwords = passwords;
        this.ids = ids;
        this.transaction = transaction;
        this.clock = clock;
    }

    Tokens logIn(String code, Scene scene, Origin origin) {
        limit.take("resident", origin.ip());
        String login = WeChatName.of(wechat.openidOf(code));
        Account known = find(login);
        Account account = known == null ? register(login) : known;
        AuditTrail.by(Operator.loggingIn(account.id(), account.name(), account.orgId(), account.orgPath(), Client.RESIDENT));
        if (!account.enabled()) {
            throw Problem.unauthorized("ACCOUNT_DISABLED", "账号已停用");
        }
        return transaction.execute(status -> {
            if (scene.gridId() != null) {
                residents.enterGrid(DataScope.own(account.id()), account.id(), scene.gridId());
            }
            return sessions.open(account.id(), Client.RESIDENT, origin.ip(), origin.userAgent(), null);
        });
    }

    private Account find(String login) {
        return accounts.findByLogin(NOBODY_YET, index.all(login));
    }

    private Account register(String login) {
        var made = new Account(ids.next(), AccountKind.RESIDENT, 0, "群众", index.of(login), ciphers.encrypt(login), null, null, passwords.hash(UUID.randomUUID().toString()),
                AccountStatus.ENABLED, 0, "", 1, null);
        try {
            transaction.executeWithoutResult(status -> {
                accounts.insertAll(List.of(made), clock.instant());
                residents.insert(new Resident(made.id(), null, null, "UNKNOWN", null, null, null, null, null, null, null, 1, clock.instant()));
            });
            return made;
        } catch (DuplicateKeyException twice) {
            return find(login); // the same person on two phones at the same moment
        }
    }
}
