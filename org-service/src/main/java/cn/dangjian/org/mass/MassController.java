package cn.dangjian.org.mass;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.org.Status;
import cn.dangjian.org.member.OtherRights;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** 群众账号管理 (spec 02 §2.2). */
@RestController
@RequestMapping("/api/org/mass-accounts")
class MassController {

    record StatusForm(@NotNull(message = "请选择状态") Status status) {
    }

    private final MassList list;
    private final MassAccounts accounts;
    private final OtherRights rights;

    MassController(MassList list, MassAccounts accounts, OtherRights rights) {
        this.list = list;
        this.accounts = accounts;
        this.rights = rights;
    }

    /** The list with its filters and the chosen grid (ORG-12). */
    @GetMapping
    @Permission("org:mass:list")
    Page<MassItem> list(MassQuery query, @Sortable(value = {"createdAt", "name"}, size = 50) PageQuery page, DataScope scope) {
        return list.page(query, page, scope);
    }

    /** One of them for the form. */
    @GetMapping("/{id}")
    @Permission("org:mass:list")
    MassItem one(@PathVariable long id, DataScope scope) {
        return list.one(id, scope);
    }

    /** 新增: the person and the login account (ORG-13). */
    @PostMapping
    @Permission("org:mass:add")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@Valid @RequestBody MassForm form, DataScope scope, CurrentUser user) {
        rights.checkRoles(form.roleIds(), user);
        return new Created(accounts.add(form, scope));
    }

    /** 修改. */
    @PutMapping("/{id}")
    @Permission("org:mass:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long id, @Valid @RequestBody MassForm form, DataScope scope, CurrentUser user) {
        rights.checkRoles(form.roleIds(), user);
        accounts.edit(id, form, scope);
    }

    /** The switch 状态: the next call of who is switched off is refused (ORG-15). */
    @PutMapping("/{id}/status")
    @Permission("org:mass:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void turn(@PathVariable long id, @Valid @RequestBody StatusForm form, DataScope scope) {
        accounts.turn(id, form.status(), scope);
    }

    /** 删除: the account ends. */
    @DeleteMapping("/{id}")
    @Permission("org:mass:remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, DataScope scope) {
        accounts.remove(id, scope);
    }
}
