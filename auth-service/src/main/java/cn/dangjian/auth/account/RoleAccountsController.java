package cn.dangjian.auth.account;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 分配用户: the holders of one role (spec 01 §1.7), within the scope of who gives and takes it. */
@RestController
@RequestMapping("/api/auth/roles/{roleId}/accounts")
class RoleAccountsController {

    record AccountsForm(@NotEmpty(message = "请选择用户") @Size(max = 200, message = "一次最多分配200个用户") Set<Long> accountIds) {
    }

    private final AccountMapper accounts;
    private final ManagedAccounts managed;
    private final BlindIndex index;
    private final Ciphers ciphers;

    RoleAccountsController(AccountMapper accounts, ManagedAccounts managed, BlindIndex index, Ciphers ciphers) {
        this.accounts = accounts;
        this.managed = managed;
        this.index = index;
        this.ciphers = ciphers;
    }

    @GetMapping
    @Permission("system:account:roles")
    Page<HolderView> page(DataScope scope, @PathVariable long roleId, HolderFilter filter, PageQuery query) {
        String login = filter.account() == null || filter.account().isBlank() ? null : index.of(filter.account().strip());
        var rows = accounts.holders(scope, roleId, filter, login, query).stream()
                .map(it -> new HolderView(it.id(), LoginName.shown(ciphers.decrypt(it.loginCipher())), it.name(), it.status())).toList();
        return Page.of(rows, accounts.countHolders(scope, roleId, filter, login), query);
    }

    /** All or none. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:account:roles")
    void give(CurrentUser user, DataScope scope, @PathVariable long roleId, @Valid @RequestBody AccountsForm form) {
        managed.giveRole(user, scope, roleId, form.accountIds());
    }

    /** One id or several, separated by commas: all or none. */
    @DeleteMapping("/{accountIds}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:account:roles")
    void take(CurrentUser user, DataScope scope, @PathVariable long roleId, @PathVariable Set<Long> accountIds) {
        managed.takeRole(user, scope, roleId, accountIds);
    }
}
