package cn.dangjian.org.mass;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.LikePattern;
import cn.dangjian.org.Status;
import cn.dangjian.org.sealing.PhoneSealer;
import cn.dangjian.org.town.Town;
import cn.dangjian.org.town.TownCache;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the filters of the list; a phone is only ever looked for by its blind index. */
@Component
class MassFilters {

    private final TownCache towns;
    private final PhoneSealer phones;

    MassFilters(TownCache towns, PhoneSealer phones) {
        this.towns = towns;
        this.phones = phones;
    }

    MassFilter read(MassQuery query) {
        var phone = phones.sought(query.phone());
        return new MassFilter(LikePattern.contains(query.name()), phone.indexes(), phone.tailIndexes(), query.status() == null ? null : Status.isEnabled(query.status()),
                grids(query.gridId()));
    }

    private List<Long> grids(Long gridId) {
        if (gridId == null) {
            return null;
        }
        var tree = towns.tree();
        var node = tree.find(gridId).orElseThrow(() -> Problem.invalidField("GRID_UNKNOWN", "gridId", "所选网格不存在,请刷新页面"));
        return node.parentId() == null ? null : tree.subtree(node).stream().map(Town::id).toList(); // all grids lie below the county
    }
}
