package cn.dangjian.auth.region;

import cn.dangjian.auth.Created;
import cn.dangjian.web.security.LoggedIn;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 省市区管理 (SYS-28). */
@RestController
@RequestMapping("/api/auth/regions")
class RegionController {

    private final Regions regions;

    RegionController(Regions regions) {
        this.regions = regions;
    }

    /** What lies directly below, stopped ones too; without a parent the provinces. */
    @GetMapping
    @Permission("system:region:list")
    List<Region> below(@RequestParam(required = false) Long parentId) {
        return regions.below(parentId);
    }

    /** The same for address pickers: those in use. */
    @GetMapping("/options")
    @LoggedIn
    List<Region> options(@RequestParam(required = false) Long parentId) {
        return regions.offered(parentId);
    }

    /** Regions anywhere in the tree, at most 200, with what they lie in. */
    @GetMapping("/search")
    @Permission("system:region:list")
    List<RegionNode> search(RegionFilter filter) {
        return regions.search(filter);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permission("system:region:add")
    Created add(@Valid @RequestBody Region.Form form) {
        return new Created(regions.add(form));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:region:edit")
    void change(@PathVariable long id, @Valid @RequestBody Region.Form form) {
        regions.change(id, form);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:region:remove")
    void remove(@PathVariable long id) {
        regions.remove(id);
    }
}
