package cn.dangjian.org.organization;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import java.util.List;
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

/** 组织管理 (spec 02 §2.3). */
@RestController
@RequestMapping("/api/org/organizations")
class OrganizationController {

    private final Organizations organizations;
    private final OrganizationViews views;
    private final OrganizationCache cache;

    OrganizationController(Organizations organizations, OrganizationViews views, OrganizationCache cache) {
        this.organizations = organizations;
        this.views = views;
        this.cache = cache;
    }

    /** The caller's part of the tree with the ancestors that lead to it (ORG-16); a filter keeps hits and their ancestors. */
    @GetMapping("/tree")
    @Permission({"org:org:list", "org:member:list", "org:development:list", "org:transfer:list", "org:board:list"})
    List<OrganizationNode> tree(OrganizationViews.Query query, DataScope scope) {
        return views.tree(query, scope);
    }

    /** One organisation for its form. */
    @GetMapping("/{id}")
    @Permission("org:org:list")
    OrganizationNode one(@PathVariable long id, DataScope scope) {
        return cache.tree().find(id).filter(it -> scope.permits(it.id(), it.path(), null)).map(it -> OrganizationNode.of(it, true, List.of()))
                .orElseThrow(() -> Problem.notFound("NOT_FOUND", "党组织不存在"));
    }

    /** 新增 (ORG-17). */
    @PostMapping
    @Permission("org:org:add")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@Valid @RequestBody OrganizationForm form, DataScope scope) {
        return new Created(organizations.add(form, scope));
    }

    /** 修改: also renames and moves. */
    @PutMapping("/{id}")
    @Permission("org:org:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long id, @Valid @RequestBody OrganizationForm form, DataScope scope) {
        organizations.edit(id, form, scope);
    }

    /** 删除: refused while it has children or members (ORG-18). */
    @DeleteMapping("/{id}")
    @Permission("org:org:remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, DataScope scope) {
        organizations.remove(id, scope);
    }
}
