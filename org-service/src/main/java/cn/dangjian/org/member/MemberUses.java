package cn.dangjian.org.member;

import cn.dangjian.contracts.org.PersonDictionary;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.dictionary.DictionaryUse;
import cn.dangjian.org.town.TownUse;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Members and candidates name a village or hamlet as their 所属网格 (whose they are, their own organisation decides) and values of dictionaries. */
@Component
class MemberUses implements TownUse, DictionaryUse {

    private final MemberMapper members;

    MemberUses(MemberMapper members) {
        this.members = members;
    }

    @Override
    public Optional<String> holding(Collection<Long> townIds) {
        long people = members.countInGrids(townIds, DataScope.all("a refusal to delete must know of every member"));
        return people == 0 ? Optional.empty() : Optional.of("有" + people + "名党员或发展对象以其为所属网格,请先在党员管理、入党发展中修改他们的所属网格");
    }

    @Override
    public long count(PersonDictionary dictionary, String value) {
        return members.countWith(dictionary, value, DataScope.all("a refusal to delete must know of every member"));
    }

    @Override
    public boolean followsOrganization() {
        return false;
    }
}
