package cn.dangjian.auth.me;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.account.LoginName;
import cn.dangjian.auth.factor.SecondFactorDuty;
import cn.dangjian.auth.grant.Grants;
import cn.dangjian.auth.grant.HeldRights;
import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.grant.RoleGrant;
import cn.dangjian.auth.password.PasswordDue;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.web.security.CurrentUser;
import java.util.Comparator;
import org.springframework.stereotype.Service;

/** Puts together what a client asks first. */
@Service
class MeQuery {

    private final AccountMapper accounts;
    private final Grants grants;
    private final RoleBook book;
    private final Ciphers ciphers;
    private final PersonLookup persons;
    private final PasswordDue due;
    private final SecondFactorDuty factor;

    MeQuery(AccountMapper accounts, Grants grants, RoleBook book, Ciphers ciphers, PersonLookup persons, PasswordDue due, SecondFactorDuty factor) {
        this.accounts = accounts;
        this.grants = grants;
        this.book = book;
        this.ciphers = ciphers;
        this.persons = persons;
        this.due = due;
        this.factor = factor;
    }

    Me of(CurrentUser user) {
        Account account = accounts.find(DataScope.own(user.accountId()), user.accountId());
        HeldRights held = grants.of(account);
        var place = persons.of(account);
        return new Me(
                new Me.AccountPart(account.id(), LoginName.shown(ciphers.decrypt(account.loginCipher())), account.name()),
                place.person(), place.organization(), place.grid(),
                held.roles().stream().map(RoleGrant::role).sorted(Comparator.comparingInt(it -> it.sort())).map(it -> new Me.RolePart(it.id(), it.code(), it.name())).toList(),
                held.permissions().keySet().stream().sorted().toList(),
                book.current().menus().shown(user.client(), held.menuIds()),
                due.of(account, user.client()), due.expired(account), factor.isMissing(account));
    }
}
