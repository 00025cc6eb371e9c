package cn.dangjian.auth.account;

import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import org.springframework.stereotype.Component;

/** Sealed columns of accounts under the active keys. */
@Component
class AccountSealer {

    private final Ciphers ciphers;
    private final BlindIndex index;

    AccountSealer(Ciphers ciphers, BlindIndex index) {
        this.ciphers = ciphers;
        this.index = index;
    }

    AccountSeal renewed(AccountSeal it) {
        boolean indexes = index.isRotating();
        return new AccountSeal(it.id(), ciphers.renew(it.loginCipher()), indexes ? index.of(ciphers.decrypt(it.loginCipher())) : it.loginIndex(),
                ciphers.renew(it.phoneCipher()), indexes ? index.of(ciphers.decrypt(it.phoneCipher())) : it.phoneIndex());
    }

    /** What a sealed value of the active key begins with; null while indexes are renewed too, which does not show in them. */
    String renewedPrefix() {
        return index.isRotating() ? null : ciphers.activePrefix();
    }
}
