package cn.dangjian.org.member;

import cn.dangjian.core.person.IdCard;
import cn.dangjian.core.person.Phone;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.org.Status;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.sealing.PhoneSeal;
import cn.dangjian.org.sealing.PhoneSealer;
import cn.dangjian.org.sealing.SentMask;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns a checked form into a row and back: encrypts and indexes what is sensitive, fills what the identity number tells. */
@Component
public class MemberSealer {

    private final Ciphers ciphers;
    private final BlindIndex index;
    private final PhoneSealer phones;

    MemberSealer(Ciphers ciphers, BlindIndex index, PhoneSealer phones) {
        this.ciphers = ciphers;
        this.index = index;
        this.phones = phones;
    }

    public Member seal(long id, long accountId, MemberForm form, Organization organization, long version, Instant createdAt, Instant now) {
        var idCard = IdCard.parse(form.idCard()).orElseThrow();
        var phone = Phone.parse(form.phone()).orElseThrow();
        var sealed = phones.seal(phone);
        var sex = form.sex() != null ? form.sex() : idCard.male() ? Sex.MALE : Sex.FEMALE;
        var birthday = form.birthday() != null ? form.birthday() : idCard.birthday();
        return new Member(id, accountId, organization.id(), organization.path(), accountId, form.memberType(), form.name(), sex, form.nation(), form.nativePlace(),
                ciphers.encrypt(idCard.value()), index.of(idCard.value()), idCard.masked(), sealed.cipher(), sealed.index(), sealed.tailIndex(), phone.masked(),
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

    /** The indexes under which a value may lie; more than one while the index key is being rotated. */
    public List<String> idCardIndexes(MemberForm checked) {
        return index.all(IdCard.parse(checked.idCard()).orElseThrow().value());
    }

    public List<String> phoneIndexes(MemberForm checked) {
        return phones.indexesOf(Phone.parse(checked.phone()).orElseThrow());
    }

    /** The sealed columns under the active keys. */
    MemberSeal renewed(MemberSeal it) {
        var phone = phones.renewed(new PhoneSeal(it.phoneCipher(), it.phoneIndex(), it.phoneTailIndex()));
        return new MemberSeal(it.id(), ciphers.renew(it.idCardCipher()), index.isRotating() ? index.of(open(it.idCardCipher())) : it.idCardIndex(), phone.cipher(), phone.index(),
                phone.tailIndex());
    }
}
