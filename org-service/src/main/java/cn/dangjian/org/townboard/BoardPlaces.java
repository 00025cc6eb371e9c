package cn.dangjian.org.townboard;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.town.Town;
import cn.dangjian.org.town.TownCache;
import cn.dangjian.org.town.TownLevel;
import cn.dangjian.org.town.TownPlaces;
import org.springframework.stereotype.Component;

/** Towns and villages have boards; whose a board is follows from the Party organisation of the town. */
@Component
class BoardPlaces {

    private final TownCache towns;
    private final TownPlaces places;

    BoardPlaces(TownCache towns, TownPlaces places) {
        this.towns = towns;
        this.places = places;
    }

    /** A town or village of the caller's part of the county. */
    Town permitted(long townId, DataScope scope) {
        var tree = towns.tree();
        var town = tree.find(townId).orElseThrow(() -> Problem.invalidField("TOWN_UNKNOWN", "townId", "所选乡镇或村不存在,请刷新页面"));
        if (!places.permits(scope, tree, town)) {
            throw Problem.outOfScope();
        }
        return town;
    }

    /** One that somebody may be put on the board of. */
    Town chosen(long townId, DataScope scope) {
        var town = permitted(townId, scope);
        if (!hasBoards(town)) {
            throw Problem.invalidField("TOWN_LEVEL", "townId", "班子成员应录入到乡镇或村(社区),请在左侧重新选择");
        }
        if (!towns.tree().offers(town)) {
            throw Problem.invalidField("TOWN_DISABLED", "townId", "“" + town.name() + "”已停用,请先在乡镇信息管理启用");
        }
        return town;
    }

    boolean permits(DataScope scope, long townId) {
        var tree = towns.tree();
        return tree.find(townId).filter(it -> places.permits(scope, tree, it)).isPresent();
    }

    static boolean hasBoards(Town town) {
        return town.level() == TownLevel.TOWN || town.level() == TownLevel.VILLAGE;
    }
}
