package cn.dangjian.org.townboard;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
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

/** 乡(镇)级班子形象栏管理 (spec 02 §2.7). */
@RestController
@RequestMapping("/api/org/town-boards")
class BoardController {

    private final BoardMapper mapper;
    private final BoardPlaces places;
    private final BoardMembers members;

    BoardController(BoardMapper mapper, BoardPlaces places, BoardMembers members) {
        this.mapper = mapper;
        this.places = places;
        this.members = members;
    }

    /** One board of the chosen town or village, in its order (ORG-32, ORG-33). */
    @GetMapping
    @Permission("org:townboard:list")
    Page<BoardItem> list(@RequestParam long townId, @RequestParam BoardType board, PageQuery page, DataScope scope) {
        places.permitted(townId, scope);
        return Page.of(mapper.page(townId, board, page), mapper.count(townId, board), page).map(BoardItem::of);
    }

    /** 新增 (ORG-34). */
    @PostMapping
    @Permission("org:townboard:add")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@Valid @RequestBody BoardForm form, DataScope scope) {
        return new Created(members.add(form, scope));
    }

    /** 编辑. */
    @PutMapping("/{id}")
    @Permission("org:townboard:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long id, @Valid @RequestBody BoardForm form, DataScope scope) {
        members.edit(id, form, scope);
    }

    /** 删除: gone from 班子形象 of 智慧组工, too. */
    @DeleteMapping("/{id}")
    @Permission("org:townboard:remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, DataScope scope) {
        members.remove(id, scope);
    }
}
