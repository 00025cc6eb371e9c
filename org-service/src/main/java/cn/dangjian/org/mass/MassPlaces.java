package cn.dangjian.org.mass;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.town.Town;
import cn.dangjian.org.town.TownCache;
import cn.dangjian.org.town.TownLevel;
import cn.dangjian.org.town.TownPlaces;
import org.springframework.stereotype.Component;

/** Where grid workers belong: a village or hamlet, and with it a Party organisation, which decides whose they are. */
@Component
class MassPlaces {

    static final String TOO_HIGH = "请选择村(社区)或屯(组)作为所属网格";
    static final String NOT_OFFERED = "所选网格已停用,请选择其他网格";

    private final TownCache towns;
    private final TownPlaces places;

    MassPlaces(TownCache towns, TownPlaces places) {
        this.towns = towns;
        this.places = places;
    }

    /** The organisation of a grid that somebody may be put into. */
    Organization chosen(long gridId, DataScope scope) {
        var tree = towns.tree();
        var node = tree.find(gridId).orElseThrow(() -> Problem.invalidField("GRID_UNKNOWN", "gridId", "所选网格不存在,请刷新后重新选择"));
        if (isTooHigh(node)) {
            throw Problem.invalidField("GRID_TOO_HIGH", "gridId", TOO_HIGH);
        }
        var organization = organizationOf(node);
        if (!scope.permits(organization.id(), organization.path(), null)) {
            throw Problem.outOfScope();
        }
        if (!tree.offers(node)) {
            throw Problem.invalidField("GRID_DISABLED", "gridId", NOT_OFFERED);
        }
        return organization;
    }

    /** The grid stays until the present transaction ends. */
    void hold(long gridId) {
        towns.hold(gridId);
    }

    /** Of somebody who stays where he is, though the place may be switched off by now. */
    Organization present(MassAccount account) {
        return organizationOf(towns.tree().find(account.gridId()).orElseThrow(() -> Problem.invalidField("GRID_UNKNOWN", "gridId", "所选网格不存在,请刷新后重新选择")));
    }

    Organization organizationOf(Town node) {
        return places.organizationOf(towns.tree(), node).orElseThrow(() -> Problem.conflict("NO_ORGANIZATION", "请先在组织管理中新增党组织"));
    }

    static boolean isTooHigh(Town node) {
        return node.level().compareTo(TownLevel.VILLAGE) < 0;
    }
}
