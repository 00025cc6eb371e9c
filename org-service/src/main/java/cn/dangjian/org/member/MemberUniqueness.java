package cn.dangjian.org.member;

import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.core.scope.DataScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Identity number and phone belong to one living person of the county. Asked beforehand for a good answer, enforced by unique keys for a true one. */
@Component
public class MemberUniqueness {

    public static final String ID_CARD_TAKEN = "身份证号已存在";
    public static final String PHONE_TAKEN = "手机号码已存在";
    public static final String FOREIGN_PHONE = "账号不能是他人的手机号码";

    private final MemberMapper mapper;
    private final MemberSealer sealer;
    private final List<OtherPhones> others;

    MemberUniqueness(MemberMapper mapper, MemberSealer sealer, List<OtherPhones> others) {
        this.mapper = mapper;
        this.sealer = sealer;
        this.others = others;
    }

    void check(Member member, MemberForm form) {
        var errors = new ArrayList<FieldError>();
        var idCards = sealer.idCardIndexes(form);
        var phones = sealer.phoneIndexes(form);
        for (var other : mapper.taken(idCards, phones, DataScope.all("unique in the county"))) {
            if (other.id() != member.id() && idCards.contains(other.idCardIndex())) {
                errors.add(new FieldError("idCard", ID_CARD_TAKEN));
            }
            if (other.id() != member.id() && phones.contains(other.phoneIndex())) {
                errors.add(new FieldError("phone", PHONE_TAKEN));
            }
        }
        if (errors.isEmpty() && !phonesOfOthers(phones).isEmpty()) {
            errors.add(new FieldError("phone", PHONE_TAKEN));
        }
        if (isForeignPhone(form)) {
            errors.add(new FieldError("account", FOREIGN_PHONE));
        }
        if (!errors.isEmpty()) {
            throw new Problem(409, "DUPLICATE", errors.getFirst().message(), errors);
        }
    }

    /** Blind indexes out of these that belong to persons who are no members. */
    public Set<String> phonesOfOthers(Collection<String> phoneIndexes) {
        return others.stream().flatMap(it -> it.taken(phoneIndexes).stream()).collect(Collectors.toSet());
    }

    /** A login name that is a phone number must be the own one, or somebody could take the login name of another away. */
    public static boolean isForeignPhone(MemberForm form) {
        return form.account() != null && !form.account().equals(form.phone()) && Phone.parse(form.account()).isPresent();
    }

    /** Two clerks at the same moment: the unique key decides. */
    <T> T guard(Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException taken) {
            boolean phone = String.valueOf(taken.getMessage()).contains("member_phone");
            throw phone ? Problem.conflictField("DUPLICATE", "phone", PHONE_TAKEN) : Problem.conflictField("DUPLICATE", "idCard", ID_CARD_TAKEN);
        }
    }

    void guard(Runnable write) {
        guard(() -> {
            write.run();
            return null;
        });
    }
}
