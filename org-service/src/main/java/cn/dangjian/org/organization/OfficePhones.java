package cn.dangjian.org.organization;

import cn.dangjian.core.person.Masks;
import cn.dangjian.core.person.Phone;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.org.sealing.SentMask;
import org.springframework.stereotype.Component;

/** Seals 联系电话 of organisations; in memory, too, a mobile number is only a mask beside its cipher text. */
@Component
class OfficePhones {

    private final Ciphers ciphers;

    OfficePhones(Ciphers ciphers) {
        this.ciphers = ciphers;
    }

    /** Of a row of a sheet: a mask in one that was exported elsewhere is no number. */
    OfficePhone imported(String given) {
        return Masks.isMasked(given) ? null : sealed(given);
    }

    /** What the form says. {@code present} is null where there is no number yet. */
    OfficePhone changed(OfficePhone present, String given) {
        boolean kept = SentMask.keeps("phone", "联系电话", given, present == null ? null : present.shown());
        return kept ? new OfficePhone(ciphers.renew(present.cipher()), present.shown()) : sealed(given);
    }

    OfficePhone read(String cipher) {
        return new OfficePhone(cipher, shown(ciphers.decrypt(cipher)));
    }

    private OfficePhone sealed(String given) {
        return given == null || given.isBlank() ? null : new OfficePhone(ciphers.encrypt(given.strip()), shown(given.strip()));
    }

    private static String shown(String plain) {
        return Phone.parse(plain).map(Phone::masked).orElse(plain);
    }
}
