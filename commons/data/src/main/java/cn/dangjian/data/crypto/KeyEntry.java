package cn.dangjian.data.crypto;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One of the keys in a property: {@code <id>:<algorithm>:<base64>}, where the algorithm may be left out. */
record KeyEntry(String id, String algorithm, String base64) {

    static List<KeyEntry> list(String property, String text) {
        var entries = new ArrayList<KeyEntry>();
        for (String entry : text.split(",")) {
            String[] parts = entry.strip().split(":");
            if (parts.length < 2 || parts.length > 3 || !parts[0].matches("[A-Za-z0-9_-]{1,16}")) {
                throw new IllegalArgumentException(property + ": each entry reads <id>:<base64> or <id>:<algorithm>:<base64>");
            }
            entries.add(new KeyEntry(parts[0], parts.length == 3 ? parts[1] : "", parts[parts.length - 1]));
        }
        return entries;
    }

    /** A key of exactly this length that is not obviously a filler. */
    byte[] bytes(String property, int length) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException(property + ": not base64");
        }
        if (key.length != length) {
            throw new IllegalArgumentException(property + ": key " + id + " needs " + length + " bytes, this one has " + key.length);
        }
        byte first = key[0];
        for (byte b : key) {
            if (b != first) {
                return key;
            }
        }
        throw new IllegalArgumentException(property + ": a key of equal bytes is no secret");
    }
}
