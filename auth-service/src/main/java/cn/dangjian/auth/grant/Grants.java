package cn.dangjian.auth.grant;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** What accounts may do now, and the refusal to hand on more than one has. */
@Service
public class Grants {

    private static final DataScope ANYBODY = DataScope.all("rights are computed for whoever asks");

    private final AccountMapper accounts;
    private final AccountRoleMapper accountRoles;
    private final RoleBook book;
    private final OrganizationPaths paths;

    Grants(AccountMapper accounts, AccountRoleMapper accountRoles, RoleBook book, OrganizationPaths paths) {
        this.accounts = accounts;
        this.accountRoles = accountRoles;
        this.book = book;
        this.paths = paths;
    }

    /** For the other services; unknown accounts have no rights. */
    public GrantsView view(long accountId) {
        RoleBook.Edition edition = book.current();
        Account account = accounts.find(ANYBODY, accountId);
        if (account == null) {
            throw Problem.notFound("ACCOUNT_NOT_FOUND", "账号不存在");
        }
        HeldRights held = HeldRights.of(account, edition.enabled(accountRoles.rolesOf(accountId)));
        return new GrantsView(account.id(), account.personId(), account.name(), account.orgId(), account.orgPath(), edition.epoch(), held.permissions());
    }

    public HeldRights of(Account account) {
        return HeldRights.of(account, book.current().enabled(accountRoles.rolesOf(account.id())));
    }

    public HeldRights of(CurrentUser user) {
        return of(accounts.find(ANYBODY, user.accountId()));
    }

    /** Refuses unless the caller could do himself all that the account can (C06, A09). */
    public void requireCover(HeldRights mine, Account target) {
        if (target.id() != mine.account().id() && !mine.cover(of(target).beyondMembership(), pathOf(target))) {
            throw Problem.forbidden("BEYOND_OWN_RIGHTS", "该账号的权限超出您自己的权限,请联系上级管理员处理");
        }
    }

    /** Refuses a role that gives more than the caller has, in the hands of this account. */
    public void requireCover(HeldRights mine, RoleGrant role, Account holder) {
        if (!mine.cover(role, holder, pathOf(holder))) {
            throw beyond();
        }
    }

    /** Refuses a role that gives more than the caller has. */
    public void requireCover(HeldRights mine, RoleGrant role) {
        if (!mine.cover(role, paths)) {
            throw beyond();
        }
    }

    private Function<Long, String> pathOf(Account account) {
        return id -> id == account.orgId() ? account.orgPath() : paths.apply(id);
    }

    private static Problem beyond() {
        return Problem.forbidden("BEYOND_OWN_RIGHTS", "不能授予或收回超出您自己权限的菜单或数据范围");
    }
}
