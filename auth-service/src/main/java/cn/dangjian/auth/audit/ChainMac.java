package cn.dangjian.auth.audit;

import cn.dangjian.data.crypto.BlindIndex;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Signs rows with a key that is not in the database: who may change rows there still cannot make the chain fit again (H05).
 * After a rotation of the index key old rows fit their old key, which therefore stays listed as long as rows of its time are kept.
 */
@Component
class ChainMac {

    private static final String ALGORITHM = "HmacSHA256";

    private static final String PURPOSE = "operation log chain, key 1";

    private final SecretKeySpec active;
    private final List<SecretKeySpec> known;

    ChainMac(BlindIndex secret) {
        active = key(secret.of(PURPOSE));
        known = secret.all(PURPOSE).stream().map(ChainMac::key).toList();
    }

    String of(String text) {
        return digest(active, text);
    }

    boolean fits(String text, String mac) {
        return known.stream().anyMatch(key -> digest(key, text).equals(mac));
    }

    private static SecretKeySpec key(String hex) {
        return new SecretKeySpec(HexFormat.of().parseHex(hex), ALGORITHM);
    }

    private static String digest(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is part of every JDK", impossible);
        }
    }
}
