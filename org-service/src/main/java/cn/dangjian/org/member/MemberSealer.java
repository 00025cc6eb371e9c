package cn.dangjian.org.member;

import cn.dangjian.core.person.IdCard;
import cn.dangjian.core.person.Phone;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.org.SentMask;
import cn.dangjian.org.Status;
import cn.dangjian.org.organization.Organization;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns a checked form into a row and back: encrypts and indexes what is sensitive, fills what the identity number tells. */
@Component
public class MemberSealer {

    private final Ciphers ciphers;
    private final BlindIndex index;

    MemberSealer(Ciphers ciphers, BlindIndex index) {
        this.ciphers = ciphers;
        this.index = index;
    }

    public Member seal(long id, long accountId, MemberForm form, Organization organization, long version, Instant createdAt, Instant now) {
        var idCard = IdCard.parse(form.idCard()).orElseThrow();
        var phone = Phone.parse(form.phone()).orElseThrow();
        var sex = form.sex() != null ? form.sex() : idCard.male() ? Sex.MALE : Sex.FEMALE;
        var birthday = form.birthday() != null ? form.birthday() : idCard.birthday();
        return new Member(id, accountId, organization.id(), organization.path(), accountId, form.memberType(), form.name(), sex, form.nation(), form.nativePlace(),
                ciphers.encrypt(idCard.value()), indexOf(idCard), idCard.masked(),
                ciphers.encrypt(phone.value()), indexOf(phone), indexOfTail(phone.value().substring(7)), phone.masked(),
                birthday, form.education(), form.address(), form.gridId(), form.personnelCategory(), form.memberStatus(), form.retired(), form.photoId(), form.orgType(),
                form.postId(), form.partyStatus(), form.appliedOn(), form.activistOn(), form.probationaryOn(), form.fullOn(), Status.isEnabled(form.status()),
                phone.value().equals(form.account()) ? null : form.account(), form.remark(), version, createdAt, now);
    }

    /** The form with the present values in place of their masks. */
    MemberForm unmask(MemberForm form, Member present) {
        return form.withPersonalData(
                SentMask.keeps("idCard", "身份证号", form.idCard(), present.idCardMask()) ? open(present.idCardCipher()) : form.idCard(),
                SentMask.keeps("phone", "手机号码", form.phone(), present.phoneMask()) ? open(present.phoneCipher()) : form.phone(),
                SentMask.keeps("account", "账号", form.account(), present.shownLogin()) ? present.login() : form.account());
    }

    public String open(String cipher) {
        return ciphers.decrypt(cipher);
    }

    private String indexOf(IdCard idCard) {
        return index.of(idCard.value());
    }

    private String indexOf(Phone phone) {
        return index.of(phone.value());
    }

    /** Finds phones by their last four digits. */
    private String indexOfTail(String lastFourDigits) {
        return index.of(tail(lastFourDigits));
    }

    private static String tail(String lastFourDigits) {
        return "tail:" + lastFourDigits;
    }

    /** The indexes under which a value may lie; more than one while the index key is being rotated. */
    public List<String> idCardIndexes(MemberForm checked) {
        return index.all(IdCard.parse(checked.idCard()).orElseThrow().value());
    }

    public List<String> phoneIndexes(MemberForm checked) {
        return indexesOf(Phone.parse(checked.phone()).orElseThrow());
    }

    List<String> indexesOf(Phone phone) {
        return index.all(phone.value());
    }

    List<String> indexesOfTail(String lastFourDigits) {
        return index.all(tail(lastFourDigits));
    }

    /** The sealed columns under the active keys. */
    MemberSeal renewed(MemberSeal it) {
        if (!index.isRotating()) {
            return new MemberSeal(it.id(), ciphers.renew(it.idCardCipher()), it.idCardIndex(), ciphers.renew(it.phoneCipher()), it.phoneIndex(), it.phoneTailIndex());
        }
        String phone = ciphers.decrypt(it.phoneCipher());
        return new MemberSeal(it.id(), ciphers.renew(it.idCardCipher()), index.of(ciphers.decrypt(it.idCardCipher())), ciphers.renew(it.phoneCipher()), index.of(phone),
                indexOfTail(phone.substring(7)));
    }

    /** What a sealed value of the active key begins with; null while indexes are renewed too, which does not show in them. */
    String renewedPrefix() {
        return index.isRotating() ? null : ciphers.activePrefix();
    }
}
