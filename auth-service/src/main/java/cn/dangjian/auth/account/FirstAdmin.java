package cn.dangjian.auth.account;

import cn.dangjian.auth.grant.AccountRoleMapper;
import cn.dangjian.auth.grant.AccountRoleMapper.Holding;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the account {@code admin} at the very first start, with the operator's password: there is no default one (A05). */
@Component
@DependsOnDatabaseInitialization
class FirstAdmin implements InitializingBean {

    static final String LOGIN = "admin";
    private static final long ID = 1;
    private static final long SUPER_ADMIN = 1;
    private static final Logger log = LoggerFactory.getLogger(FirstAdmin.class);

    private final AccountMapper accounts;
    private final AccountRoleMapper accountRoles;
    private final BlindIndex index;
    private final Ciphers ciphers;
    private final Passwords passwords;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String password;

    FirstAdmin(AccountMapper accounts, AccountRoleMapper accountRoles, BlindIndex index, Ciphers ciphers, Passwords passwords, TransactionTemplate transaction, Clock clock,
            @Value("${dangjian.admin-password:}") String password) {
        this.accounts = accounts;
        this.accountRoles = accountRoles;
        this.index = index;
        this.ciphers = ciphers;
        this.passwords = passwords;
        this.transaction = transaction;
        this.clock = clock;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        if (accounts.find(DataScope.all("first start"), ID) != null) {
            return;
        }
        AdminPasswordException.check(password);
        var admin = new Account(ID, AccountKind.ADMIN, 0, "系统管理员", index.of(LOGIN), ciphers.encrypt(LOGIN), null, null, passwords.hash(password), AccountStatus.ENABLED, 0, "", 1, clock.instant());
        try {
            transaction.executeWithoutResult(status -> {
                accounts.insertAll(List.of(admin), clock.instant());
                accountRoles.add(List.of(new Holding(ID, SUPER_ADMIN, null)));
            });
            log.info("account admin made");
        } catch (DuplicateKeyException made) {
            log.info("account admin made by another copy of this service");
        }
    }
}
