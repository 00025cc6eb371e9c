package cn.dangjian.data.crypto;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The data keys of this installation, by their ids. */
public final class DataKeys {

    private final Map<String, byte[]> keys;
    private final String current;

    private DataKeys(Map<String, byte[]> keys, String current) {
        this.keys = keys;
        this.current = current;
    }

    /** Reads {@code k1:<base64>,k2:<base64>}; the last one is the one that encrypts. */
    public static DataKeys parse(String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("dangjian.data-keys is missing");
        }
        var keys = new LinkedHashMap<String, byte[]>();
        String current = null;
        for (String entry : text.split(",")) {
            String[] parts = entry.strip().split(":", 2);
            if (parts.length != 2 || !parts[0].matches("[A-Za-z0-9_-]{1,16}")) {
                throw new IllegalArgumentException("dangjian.data-keys: each entry reads <id>:<base64 of 32 bytes>");
            }
            current = parts[0];
            if (keys.put(current, key("dangjian.data-keys", parts[1])) != null) {
                throw new IllegalArgumentException("dangjian.data-keys: id " + current + " is there twice");
            }
        }
        return new DataKeys(keys, current);
    }

    /** A key of exactly 32 bytes that is not obviously a filler. */
    static byte[] key(String property, String base64) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64 == null ? "" : base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(property + ": not base64");
        }
        if (key.length != 32) {
            throw new IllegalArgumentException(property + ": a key has 32 bytes, this one " + key.length);
        }
        byte first = key[0];
        for (byte b : key) {
            if (b != first) {
                return key;
            }
        }
        throw new IllegalArgumentException(property + ": a key of 32 equal bytes is no secret");
    }

    String currentId() {
        return current;
    }

    byte[] byId(String id) {
        byte[] key = keys.get(id);
        if (key == null) {
            throw new IllegalStateException("no data key with id " + id);
        }
        return key;
    }

    boolean contains(byte[] key) {
        return keys.values().stream().anyMatch(other -> MessageDigest.isEqual(other, key));
    }
}
