package cn.dangjian.org.dictionary;

import cn.dangjian.web.dictionary.Dictionaries;
import cn.dangjian.web.dictionary.DictionaryValue;
import java.util.List;
import org.springframework.stereotype.Component;

/** Choices of the member form from 字典管理, as they are at this moment (SYS-21). A value is its own label, so that what a clerk writes into the import file means the same. */
@Component
public class MemberDictionaries {

    private final Dictionaries live;

    MemberDictionaries(Dictionaries live) {
        this.live = live;
    }

    public MemberChoices choices() {
        return new MemberChoices(of("sys_nation"), of("education"), of("personnel_category"), of("member_status"), of("orgType"), of("partyMembershipOptions"),
                of("politics_status"), of("grid_duty"));
    }

    private List<DictionaryValue> of(String type) {
        return live.values(type);
    }
}
