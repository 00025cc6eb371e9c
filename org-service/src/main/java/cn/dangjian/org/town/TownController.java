package cn.dangjian.org.town;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.org.Status;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 乡镇信息管理 (spec 02 §2.5). */
@RestController
@RequestMapping("/api/org/towns")
class TownController {

    record StatusForm(@NotNull(message = "请选择状态") Status status) {
    }

    private final Towns towns;
    private final TownViews views;

    TownController(Towns towns, TownViews views) {
        this.towns = towns;
        this.views = views;
    }

    /** The caller's part of the county with the ancestors that lead to it (ORG-23); a filter keeps hits and their ancestors. */
    @GetMapping("/tree")
    @Permission("org:town:list")
    List<TownNode> tree(DataScope scope, @RequestParam(required = false) String name, @RequestParam(required = false) Status status) {
        return views.tree(name, status, scope);
    }

    /** The same for pickers and side trees of other pages: without what is switched off (ORG-25). */
    @GetMapping("/options")
    @Permission({"org:town:list", "org:mass:list", "org:townboard:list"})
    List<TownNode> options(DataScope scope) {
        return views.options(scope);
    }

    /** 新增, 新增子级 (ORG-24). */
    @PostMapping
    @Permission("org:town:add")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@Valid @RequestBody TownForm form, DataScope scope) {
        return new Created(towns.add(form, scope));
    }

    /** 编辑. */
    @PutMapping("/{id}")
    @Permission("org:town:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long id, @Valid @RequestBody TownForm form, DataScope scope) {
        towns.edit(id, form, scope);
    }

    /** The switch 状态: what is off is not offered elsewhere (ORG-25). */
    @PutMapping("/{id}/status")
    @Permission("org:town:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void turn(@PathVariable long id, @Valid @RequestBody StatusForm form, DataScope scope) {
        towns.turn(id, form.status(), scope);
    }

    /** 删除: refused while there are children or rows that refer to it (ORG-24). */
    @DeleteMapping("/{id}")
    @Permission("org:town:remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, DataScope scope) {
        towns.remove(id, scope);
    }
}
