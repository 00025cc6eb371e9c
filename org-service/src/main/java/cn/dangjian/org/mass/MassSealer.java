package cn.dangjian.org.mass;

import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.org.SentMask;
import cn.dangjian.org.Status;
import cn.dangjian.org.organization.Organization;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns a form into a row and back: encrypts and indexes the phone in the same way as members' phones, so that doubles are found across both. */
@Component
class MassSealer {

    private final Ciphers ciphers;
    private final BlindIndex index;

    MassSealer(Ciphers ciphers, BlindIndex index) {
        this.ciphers = ciphers;
        this.index = index;
    }

    MassAccount seal(long id, long accountId, MassForm form, Organization organization, long version, Instant createdAt, Instant now) {
        var phone = Phone.parse(form.phone()).orElseThrow(() -> Problem.invalidField("INVALID", "phone", "手机号码不正确"));
        return new MassAccount(id, accountId, organization.id(), organization.path(), accountId, form.name(), form.sex(), form.nation(), form.politics(), form.education(),
                ciphers.encrypt(phone.value()), index.of(phone.value()), index.of(tail(phone.value().substring(7))), phone.masked(), form.gridId(), form.duty(), Status.isEnabled(form.status()),
                version, createdAt, now);
    }

    /** The form with the present phone in place of its mask. */
    MassForm unmask(MassForm form, MassAccount present) {
        return SentMask.keeps("phone", "手机号码", form.phone(), present.phoneMask()) ? form.withPhone(open(present)) : form;
    }

    String open(MassAccount account) {
        return ciphers.decrypt(account.phoneCipher());
    }

    /** The sealed columns under the active keys. */
    MassSeal renewed(MassSeal it) {
        String cipher = ciphers.renew(it.phoneCipher());
        if (!index.isRotating()) {
            return new MassSeal(it.id(), cipher, it.phoneIndex(), it.phoneTailIndex());
        }
        String phone = ciphers.decrypt(it.phoneCipher());
        return new MassSeal(it.id(), cipher, index.of(phone), index.of(tail(phone.substring(7))));
    }

    /** What a sealed value of the active key begins with; null while indexes are renewed too, which does not show in them. */
    String renewedPrefix() {
        return index.isRotating() ? null : ciphers.activePrefix();
    }

    /** Under each key that may still be in use. */
    List<String> indexesOf(Phone phone) {
        return index.all(phone.value());
    }

    /** Finds phones by their last four digits. */
    List<String> indexesOfTail(String lastFourDigits) {
        return index.all(tail(lastFourDigits));
    }

    private static String tail(String lastFourDigits) {
        return "tail:" + lastFourDigits;
    }
}
