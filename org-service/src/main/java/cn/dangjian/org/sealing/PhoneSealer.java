package cn.dangjian.org.sealing;

import cn.dangjian.core.person.Phone;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Encrypts phones of persons and makes them findable by blind indexes: members' and grid workers' in the same way, so that doubles are found across both. */
@Component
public class PhoneSealer {

    private final Ciphers ciphers;
    private final BlindIndex index;

    PhoneSealer(Ciphers ciphers, BlindIndex index) {
        this.ciphers = ciphers;
        this.index = index;
    }

    public PhoneSeal seal(Phone phone) {
        return new PhoneSeal(ciphers.encrypt(phone.value()), index.of(phone.value()), index.of(tail(lastFourDigits(phone.value()))));
    }

    public String open(String cipher) {
        return ciphers.decrypt(cipher);
    }

    /** The same phone under the active keys. */
    public PhoneSeal renewed(PhoneSeal it) {
        String cipher = ciphers.renew(it.cipher());
        if (!index.isRotating()) {
            return new PhoneSeal(cipher, it.index(), it.tailIndex());
        }
        String phone = ciphers.decrypt(it.cipher());
        return new PhoneSeal(cipher, index.of(phone), index.of(tail(lastFourDigits(phone))));
    }

    /** What a sealed value of the active key begins with; null while indexes are renewed too, which does not show in them. */
    public String renewedPrefix() {
        return index.isRotating() ? null : ciphers.activePrefix();
    }

    /** Under each key that may still be in use. */
    public List<String> indexesOf(Phone phone) {
        return index.all(phone.value());
    }

    /** What a clerk typed into the filter: a whole number or its last four digits. */
    public SoughtPhone sought(String given) {
        String text = given == null ? "" : given.strip();
        var whole = Phone.parse(text);
        if (!text.isEmpty() && whole.isEmpty() && !text.matches("\\d{4}")) {
            throw Problem.invalidField("INVALID", "phone", "请输入完整的11位手机号码,或号码的后四位");
        }
        return new SoughtPhone(whole.map(this::indexesOf).orElse(null), text.length() == 4 ? index.all(tail(text)) : null);
    }

    private static String lastFourDigits(String phone) {
        return phone.substring(7);
    }

    private static String tail(String lastFourDigits) {
        return "tail:" + lastFourDigits;
    }
}
