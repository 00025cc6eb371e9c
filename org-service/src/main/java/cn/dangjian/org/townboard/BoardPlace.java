package cn.dangjian.org.townboard;

import cn.dangjian.org.town.TownLevel;
import cn.dangjian.org.town.TownTree;
import java.util.List;

/** A town or village by its name alone: what everybody chooses from in 智慧组工 (ORG-36). */
record BoardPlace(long id, String name, List<BoardPlace> children) {

    static List<BoardPlace> below(TownTree tree, Long parentId) {
        return tree.childrenOf(parentId).stream().filter(it -> it.enabled() && it.level() != TownLevel.HAMLET).map(it -> new BoardPlace(it.id(), it.name(), below(tree, it.id()))).toList();
    }
}
