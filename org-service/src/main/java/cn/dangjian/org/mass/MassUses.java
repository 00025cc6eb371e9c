package cn.dangjian.org.mass;

import cn.dangjian.contracts.org.PersonDictionary;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.dictionary.DictionaryUse;
import cn.dangjian.org.organization.OrganizationUse;
import cn.dangjian.org.town.TownUse;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What 乡镇信息管理, 组织管理 and 字典管理 ask before they change. */
@Component
class MassUses implements TownUse, OrganizationUse, DictionaryUse {

    private static final DataScope EVERYBODY = DataScope.all("a refusal must know of every row, and a subtree moves as a whole");

    private final MassMapper masses;

    MassUses(MassMapper masses) {
        this.masses = masses;
    }

    @Override
    public Optional<String> holding(Collection<Long> townIds) {
        long people = masses.countInGrids(townIds, EVERYBODY);
        return people == 0 ? Optional.empty() : Optional.of("其下有" + people + "个群众账号,请先在群众账号管理中调整到其他网格或删除");
    }

    @Override
    public Optional<String> holding(long organizationId) {
        return masses.organizationUsed(organizationId, EVERYBODY) ? Optional.of("该组织下存在群众账号,不能删除") : Optional.empty();
    }

    @Override
    public long count(PersonDictionary dictionary, String value) {
        return masses.countWith(dictionary, value, EVERYBODY);
    }

    @Override
    public void move(String fromPath, String toPath) {
        masses.move(fromPath, toPath, EVERYBODY);
    }
}
