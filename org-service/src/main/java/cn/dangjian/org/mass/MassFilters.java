package cn.dangjian.org.mass;

import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.LikePattern;
import cn.dangjian.org.Status;
import cn.dangjian.org.town.Town;
import cn.dangjian.org.town.TownCache;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the filters of the list; a phone is only ever looked for by its blind index. */
@Component
class MassFilters {

    private final TownCache towns;
    private final MassSealer sealer;

    MassFilters(TownCache towns, MassSealer sealer) {
        this.towns = towns;
        this.sealer = sealer;
    }

    MassFilter read(MassQuery query) {
        String phone = query.phone() == null ? "" : query.phone().strip();
        var whole = Phone.parse(phone);
        if (!phone.isEmpty() && whole.isEmpty() && !phone.matches("\\d{4}")) {
            throw Problem.invalidField("INVALID", "phone", "请输入完整的11位手机号码,或号码的后四位");
        }
        return new MassFilter(LikePattern.contains(query.name()), whole.map(sealer::indexesOf).orElse(null), phone.length() == 4 ? sealer.indexesOfTail(phone) : null,
                query.status() == null ? null : Status.isEnabled(query.status()), grids(query.gridId()));
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
