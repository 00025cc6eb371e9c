package cn.dangjian.org.organization;

import cn.dangjian.core.person.Masks;
import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.crypto.Ciphers;
import org.springframework.stereotype.Component;

/** Seals 联系电话 of organisations; in memory, too, a mobile number is only a mask beside its cipher text. */
@Component
class OfficePhones {

    private final Ciphers ciphers;

    OfficePhones(Ciphers ciphers) {
        this.ciphers = ciphers;
    }

    /** Of a new organisation: the mask in a sheet that was exported elsewhere is no number. */
    OfficePhone seal(String given) {
        return given == null || given.isBlank() || Masks.isMasked(given) ? null : sealed(given.strip());
    }

    /** The mask of the present number means "unchanged". Another one means that the browser shows an old state: nothing may be kept by mistake. */
    OfficePhone changed(OfficePhone present, String given) {
        if (!Masks.isMasked(given)) {
            return seal(given);
        }
        if (present == null || !given.equals(present.shown())) {
            throw Problem.conflictField("MASK_UNKNOWN", "phone", "联系电话含有“*”,与现有号码不符;请填写完整号码,或刷新后重试");
        }
        return new OfficePhone(ciphers.renew(present.cipher()), present.shown());
    }

    OfficePhone read(String cipher) {
        return new OfficePhone(cipher, shown(ciphers.decrypt(cipher)));
    }

    private OfficePhone sealed(String plain) {
        return new OfficePhone(ciphers.encrypt(plain), shown(plain));
    }

    private static String shown(String plain) {
        return Phone.parse(plain).map(Phone::masked).orElse(plain);
    }
}
