package cn.dangjian.org.mass;

import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.OtherPhones;
import cn.dangjian.org.sealing.PhoneSealer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A phone belongs to one living person of the county, whether member or grid worker (ORG-13). */
@Component
class MassUniqueness implements OtherPhones {

    static final String PHONE_TAKEN = "手机号码已存在";
    private static final DataScope COUNTY = DataScope.all("unique in the county");

    private final MassMapper masses;
    private final MemberMapper members;
    private final PhoneSealer phones;

    MassUniqueness(MassMapper masses, MemberMapper members, PhoneSealer phones) {
        this.masses = masses;
        this.members = members;
        this.phones = phones;
    }

    void check(MassAccount account, MassForm form) {
        var phone = phones.indexesOf(Phone.parse(form.phone()).orElseThrow());
        if (masses.taken(phone, COUNTY).stream().anyMatch(it -> it.id() != account.id()) || !members.taken(phone, phone, COUNTY).isEmpty()) {
            throw taken();
        }
    }

    /** Those of these phones that any person has. */
    Set<String> takenByAnybody(Collection<String> phoneIndexes) {
        var taken = new HashSet<>(taken(phoneIndexes));
        members.taken(phoneIndexes, phoneIndexes, COUNTY).forEach(it -> taken.add(it.phoneIndex()));
        return taken;
    }

    @Override
    public Set<String> taken(Collection<String> phoneIndexes) {
        var taken = new HashSet<String>();
        masses.taken(phoneIndexes, COUNTY).forEach(it -> taken.add(it.phoneIndex()));
        return taken;
    }

    /** Two clerks at the same moment: the unique key decides. */
    void guard(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException meanwhile) {
            throw taken();
        }
    }

    static Problem taken() {
        return Problem.conflictField("DUPLICATE", "phone", PHONE_TAKEN);
    }
}
