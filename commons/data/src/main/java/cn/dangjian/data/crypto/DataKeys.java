package cn.dangjian.data.crypto;

import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The data keys of this installation, by their ids: all of them read, the active one writes. */
public final class DataKeys {

    private static final String PROPERTY = "dangjian.data-keys";

    private final Map<String, DataKey> keys;
    private final DataKey active;

    private DataKeys(Map<String, DataKey> keys, DataKey active) {
        this.keys = keys;
        this.active = active;
    }

    /** As below; the last key is the active one. */
    public static DataKeys parse(String text) {
        return parse(text, null);
    }

    /** Reads {@code k1:<base64 of 32 bytes>,k2:sm4:<base64 of 16 bytes>}. {@code active} names the key that encrypts; without it the last one does. */
    public static DataKeys parse(String text, String active) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(PROPERTY + " is missing");
        }
        var keys = new LinkedHashMap<String, DataKey>();
        for (KeyEntry entry : KeyEntry.list(PROPERTY, text)) {
            CipherKind kind = switch (entry.algorithm()) {
                case "", "aes" -> CipherKind.AES;
                case "sm4" -> CipherKind.SM4;
                default -> throw new IllegalArgumentException(PROPERTY + ": algorithm of key " + entry.id() + " is neither aes nor sm4");
            };
            if (keys.put(entry.id(), new DataKey(entry.id(), kind, entry.bytes(PROPERTY, kind.keyBytes()))) != null) {
                throw new IllegalArgumentException(PROPERTY + ": id " + entry.id() + " is there twice");
            }
        }
        DataKey writing = active == null || active.isBlank() ? keys.sequencedValues().getLast() : keys.get(active.strip());
        if (writing == null) {
            throw new IllegalArgumentException("dangjian.active-data-key: there is no data key with id " + active.strip());
        }
        return new DataKeys(keys, writing);
    }

    DataKey active() {
        return active;
    }

    DataKey byId(String id) {
        DataKey key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no data key with id " + id);
        }
        return key;
    }

    boolean contains(byte[] key) {
        return keys.values().stream().anyMatch(other -> MessageDigest.isEqual(other.bytes(), key));
    }
}
