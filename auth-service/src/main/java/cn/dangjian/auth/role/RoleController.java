package cn.dangjian.auth.role;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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

/** 角色管理 (SYS-05 … SYS-10). */
@RestController
@RequestMapping("/api/auth/roles")
class RoleController {

    /** Id of what was made. */
    record Created(long id) {
    }

    record StatusForm(@NotNull(message = "请选择状态") RoleStatus status) {
    }

    record ScopeForm(@NotNull(message = "请选择权限范围") ScopeKind dataScope, @Size(max = 5000, message = "所选组织过多") Set<Long> orgIds) {
    }

    private final Roles roles;
    private final RoleQueries queries;
    private final RoleExport export;

    RoleController(Roles roles, RoleQueries queries, RoleExport export) {
        this.roles = roles;
        this.queries = queries;
        this.export = export;
    }

    @GetMapping
    @Permission("system:role:list")
    Page<RoleView> page(RoleFilter filter, @Sortable({"sort", "name", "createdAt"}) PageQuery query) {
        return queries.page(filter, query);
    }

    /** The rows of the same filter as xlsx. */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("system:role:export")
    void export(RoleFilter filter, HttpServletResponse response) throws IOException {
        export.write(filter, response);
    }

    /** Enabled roles, for forms that assign them (SYS-16). */
    @GetMapping("/options")
    @Permission({"system:role:list", "system:account:roles", "org:member:add", "org:member:edit"})
    List<RoleOption> options() {
        return queries.options();
    }

    @GetMapping("/{id}")
    @Permission("system:role:list")
    RoleDetail detail(@PathVariable long id) {
        return queries.detail(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permission("system:role:add")
    Created add(CurrentUser user, @Valid @RequestBody RoleForm form) {
        return new Created(roles.add(user, form));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:role:edit")
    void change(CurrentUser user, DataScope scope, @PathVariable long id, @Valid @RequestBody RoleForm form) {
        roles.change(user, scope, id, form);
    }

    @PutMapping("/{id}/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:role:edit")
    void status(CurrentUser user, DataScope scope, @PathVariable long id, @Valid @RequestBody StatusForm form) {
        roles.setStatus(user, scope, id, form.status());
    }

    /** 分配数据权限 (R-SYS-6); {@code orgIds} count for CUSTOM only. */
    @PutMapping("/{id}/data-scope")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:role:scope")
    void scope(CurrentUser user, DataScope scope, @PathVariable long id, @Valid @RequestBody ScopeForm form) {
        roles.setScope(user, scope, id, form.dataScope(), form.orgIds() == null ? Set.of() : form.orgIds());
    }

    /** One id or several, separated by commas: all or none. */
    @DeleteMapping("/{ids}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:role:remove")
    void remove(CurrentUser user, DataScope scope, @PathVariable List<Long> ids) {
        roles.remove(user, scope, ids);
    }
}
