package cn.dangjian.auth.audit;

import cn.dangjian.data.crypto.BlindIndex;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Signs rows with a key that is not in the database: who may change rows there still cannot make the chain fit again (H05). */
@Component
class ChainMac {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ChainMac(BlindIndex secret) {
        key = new SecretKeySpec(HexFormat.of().parseHex(secret.of("operation log chain, key 1")), ALGORITHM);
    }

    String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is part of every JDK", impossible);
        }
    }
}
