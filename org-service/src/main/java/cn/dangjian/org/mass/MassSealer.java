package cn.dangjian.org.mass;

import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.org.Status;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.sealing.PhoneSeal;
import cn.dangjian.org.sealing.PhoneSealer;
import cn.dangjian.org.sealing.SentMask;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Turns a form into a row and back. */
@Component
class MassSealer {

    private final PhoneSealer phones;

    MassSealer(PhoneSealer phones) {
        this.phones = phones;
    }

    MassAccount seal(long id, long accountId, MassForm form, Organization organization, long version, Instant createdAt, Instant now) {
        var phone = Phone.parse(form.phone()).orElseThrow(() -> Problem.invalidField("INVALID", "phone", "手机号码不正确"));
        var sealed = phones.seal(phone);
        return new MassAccount(id, accountId, organization.id(), organization.path(), accountId, form.name(), form.sex(), form.nation(), form.politics(), form.education(),
                sealed.cipher(), sealed.index(), sealed.tailIndex(), phone.masked(), form.gridId(), form.duty(), Status.isEnabled(form.status()), version, createdAt, now);
    }

    /** The form with the present phone in place of its mask. */
    MassForm unmask(MassForm form, MassAccount present) {
        return SentMask.keeps("phone", "手机号码", form.phone(), present.phoneMask()) ? form.withPhone(open(present)) : form;
    }

    String open(MassAccount account) {
        return phones.open(account.phoneCipher());
    }

    /** The sealed columns under the active keys. */
    MassSeal renewed(MassSeal it) {
        var phone = phones.renewed(new PhoneSeal(it.phoneCipher(), it.phoneIndex(), it.phoneTailIndex()));
        return new MassSeal(it.id(), phone.cipher(), phone.index(), phone.tailIndex());
    }
}
