package cn.dangjian.org.mass;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationUse;
import cn.dangjian.org.town.TownUse;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** What 乡镇信息管理 and 组织管理 ask before they change. */
@Component
class MassUses implements TownUse, OrganizationUse {

    private static final DataScope EVERYBODY = DataScope.all("a refusal must know of every row, and a subtree moves as a whole");

    private final MassMapper masses;

    MassUses(MassMapper masses) {
        this.masses = masses;
    }

    @Override
    public String noun() {
        return "群众账号";
    }

    @Override
    public boolean uses(Collection<Long> townIds) {
        return masses.gridsUsed(townIds, EVERYBODY);
    }

    @Override
    public boolean uses(long organizationId) {
        return masses.organizationUsed(organizationId, EVERYBODY);
    }

    @Override
    public void move(String fromPath, String toPath) {
        masses.move(fromPath, toPath, EVERYBODY);
    }
}
