package cn.dangjian.org.townboard;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.org.town.TownCache;
import cn.dangjian.web.security.Permission;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Towns and villages in 班子形象 of 智慧组工: names, posts and photos, nothing else (ORG-36). */
@RestController
@RequestMapping("/api/org/boards/towns")
class BoardDisplayController {

    private final BoardMapper mapper;
    private final TownCache towns;

    BoardDisplayController(BoardMapper mapper, TownCache towns) {
        this.mapper = mapper;
        this.towns = towns;
    }

    /** What to choose from. */
    @GetMapping
    @Permission("app:board:view")
    List<BoardPlace> tree() {
        return BoardPlace.below(towns.tree(), null);
    }

    /** Both boards, the Party's first, each in its order. */
    @GetMapping("/{townId}")
    @Permission("app:board:view")
    Page<BoardCard> display(@PathVariable long townId, PageQuery page) {
        var tree = towns.tree();
        tree.find(townId).filter(tree::offers).orElseThrow(() -> Problem.notFound("NOT_FOUND", "该乡镇或村不存在"));
        return Page.of(mapper.page(townId, null, page), mapper.count(townId, null), page).map(BoardCard::of);
    }
}
