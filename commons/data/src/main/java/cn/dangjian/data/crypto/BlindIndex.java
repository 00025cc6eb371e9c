package cn.dangjian.data.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Finds an encrypted value by equality: HMAC-SHA256 of the normalised value, 64 hexadecimal characters, with a key of its own. */
public final class BlindIndex {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** Refuses an index key that is also a data key: who learns one must not have the other. */
    public BlindIndex(String base64Key, DataKeys dataKeys) {
        byte[] bytes = DataKeys.key("dangjian.index-key", base64Key);
        if (dataKeys.contains(bytes)) {
            throw new IllegalArgumentException("dangjian.index-key must differ from every data key");
        }
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Index of a phone or ID number; spaces around it and the case of letters make no difference. Null stays null. */
    public String of(String value) {
        if (value == null) {
            return null;
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] digest = mac.doFinal(value.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every JDK", e);
        }
    }
}
