package cn.dangjian.auth.parameter;

import cn.dangjian.auth.Created;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
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

/** 参数设置 (SYS-25). */
@RestController
@RequestMapping("/api/auth/parameters")
class ParameterController {

    /** Only these two can be changed; a parameter that is defined wrongly is removed and added anew. */
    record ValueForm(@NotNull(message = "请填写参数键值") @Size(max = 500, message = "参数键值不能超过500个字") String value, @Size(max = 500, message = "备注不能超过500个字") String remark) {
    }

    private final ParameterSettings settings;
    private final ParameterExport export;

    ParameterController(ParameterSettings settings, ParameterExport export) {
        this.settings = settings;
        this.export = export;
    }

    @GetMapping
    @Permission("system:config:list")
    Page<ParameterView> page(ParameterFilter filter, @Sortable({"name", "key", "updatedAt"}) PageQuery query) {
        return settings.page(filter, query);
    }

    /** The rows of the same filter as xlsx. */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("system:config:export")
    void export(ParameterFilter filter, HttpServletResponse response) throws IOException {
        export.write(filter, response);
    }

    /** Who changed it from what to what, newest first. */
    @GetMapping("/{id}/changes")
    @Permission("system:config:list")
    Page<ParameterChange> changes(@PathVariable long id, PageQuery query) {
        return settings.changes(id, query);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permission("system:config:add")
    Created add(CurrentUser user, @Valid @RequestBody ParameterForm form) {
        return new Created(settings.add(user, form));
    }

    /** Answers the change: what it was and what it is. */
    @PutMapping("/{id}")
    @Permission("system:config:edit")
    ParameterChange change(CurrentUser user, @PathVariable long id, @Valid @RequestBody ValueForm form) {
        return settings.change(user, id, form.value(), form.remark());
    }

    /** Built-in parameters stay. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:config:remove")
    void remove(CurrentUser user, @PathVariable long id) {
        settings.remove(user, id);
    }
}
