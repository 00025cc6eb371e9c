package cn.dangjian.data.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Finds an encrypted value by equality: HMAC-SHA256 or HMAC-SM3 of the normalised value, 64 hexadecimal characters, with a key of its own.
 * During a rotation there are several keys: {@link #of} writes the active one, {@link #all} looks under each.
 */
public final class BlindIndex {

    private static final String PROPERTY = "dangjian.index-key";
    private static final int KEY_BYTES = 32;
    private static final Provider NATIONAL = new BouncyCastleProvider();

    private record Key(String id, String algorithm, SecretKeySpec secret) {
    }

    private final List<Key> keys = new ArrayList<>();
    private final Key active;

    /** As below; the last key is the active one. */
    public BlindIndex(String keys, DataKeys dataKeys) {
        this(keys, null, dataKeys);
    }

    /**
     * Reads {@code <base64>} (its id is i1) or {@code i1:<base64>,i2:sm3:<base64>}; {@code activeId} names the key that writes, without it the last one does.
     * Refuses an index key that is also a data key: who learns one must not have the other.
     */
    public BlindIndex(String text, String activeId, DataKeys dataKeys) {
        String given = text == null ? "" : text.strip();
        for (KeyEntry entry : KeyEntry.list(PROPERTY, given.contains(":") ? given : "i1:" + given)) {
            byte[] bytes = entry.bytes(PROPERTY, KEY_BYTES);
            if (dataKeys.contains(bytes)) {
                throw new IllegalArgumentException(PROPERTY + " must differ from every data key");
            }
            if (keys.stream().anyMatch(it -> it.id().equals(entry.id()))) {
                throw new IllegalArgumentException(PROPERTY + ": id " + entry.id() + " is there twice");
            }
            String algorithm = algorithm(entry);
            keys.add(new Key(entry.id(), algorithm, new SecretKeySpec(bytes, algorithm)));
        }
        this.active = activeId == null || activeId.isBlank() ? keys.getLast() : keys.stream().filter(it -> it.id().equals(activeId.strip())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("dangjian.active-index-key: there is no index key with id " + activeId.strip()));
    }

    private static String algorithm(KeyEntry entry) {
        return switch (entry.algorithm()) {
            case "", "sha256" -> "HmacSHA256";
            case "sm3" -> "HMACSM3";
            default -> throw new IllegalArgumentException(PROPERTY + ": algorithm of key " + entry.id() + " is neither sha256 nor sm3");
        };
    }

    /** Index of a phone or ID number as it is written; spaces around it and the case of letters make no difference. Null stays null. */
    public String of(String value) {
        return value == null ? null : digest(active, value);
    }

    /** The indexes under which a value may lie: one, and one more for each key of a rotation. */
    public List<String> all(String value) {
        return value == null ? List.of() : keys.stream().map(key -> digest(key, value)).toList();
    }

    /** Whether this stored index is the value's; takes the same time for every wrong one. */
    public boolean matches(String value, String stored) {
        boolean found = false;
        for (String candidate : all(value)) {
            found |= stored != null && MessageDigest.isEqual(candidate.getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
        }
        return found;
    }

    /** Whether there may be indexes of another key than the active one. */
    public boolean isRotating() {
        return keys.size() > 1;
    }

    private static String digest(Key key, String value) {
        try {
            Mac mac = key.algorithm().equals("HMACSM3") ? Mac.getInstance(key.algorithm(), NATIONAL) : Mac.getInstance(key.algorithm());
            mac.init(key.secret());
            return HexFormat.of().formatHex(mac.doFinal(value.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(key.algorithm() + " is not there", e);
        }
    }
}
