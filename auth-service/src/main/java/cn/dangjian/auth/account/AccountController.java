package cn.dangjian.auth.account;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 分配角色, 启用停用, 重置密码, 强退. Accounts are made and removed with their persons in org-service. */
@RestController
@RequestMapping("/api/auth/accounts/{id}")
class AccountController {

    record HeldRoles(List<Long> roleIds) {
    }

    record RolesForm(@NotNull(message = "请选择角色") @Size(max = 100, message = "角色过多") Set<Long> roleIds) {
    }

    record StatusForm(@NotNull(message = "请选择状态") AccountStatus status) {
    }

    private final ManagedAccounts accounts;

    AccountController(ManagedAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/roles")
    @Permission("system:account:roles")
    HeldRoles roles(DataScope scope, @PathVariable long id) {
        return new HeldRoles(accounts.roles(scope, id).stream().sorted().toList());
    }

    /** Replaces the set of roles; works on the account's next request (SYS-16). */
    @PutMapping("/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:account:roles")
    void setRoles(CurrentUser user, DataScope scope, @PathVariable long id, @Valid @RequestBody RolesForm form) {
        accounts.setRoles(user, scope, id, form.roleIds());
    }

    @PutMapping("/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:account:status")
    void setStatus(CurrentUser user, DataScope scope, @PathVariable long id, @Valid @RequestBody StatusForm form) {
        accounts.setStatus(user, scope, id, form.status());
    }

    @PostMapping("/password-reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:account:reset")
    void resetPassword(CurrentUser user, DataScope scope, @PathVariable long id) {
        accounts.resetPassword(user, scope, id);
    }

    /** The phone with the authenticator is lost: the next login needs the password only. */
    @DeleteMapping("/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:account:factor")
    void resetSecondFactor(CurrentUser user, DataScope scope, @PathVariable long id) {
        accounts.resetSecondFactor(user, scope, id);
    }

    /** 强退 (SYS-30). */
    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:account:status")
    void endSessions(CurrentUser user, DataScope scope, @PathVariable long id) {
        accounts.endSessions(user, scope, id);
    }
}
