package cn.dangjian.data.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;

/**
 * Encrypts values of personal columns (ID number, phone, wage) with a fresh nonce per value, stored as {@code <version>:<key id>:<base64 of nonce, cipher text and tag>};
 * the version tells the algorithm ({@code v1} AES-256-GCM, {@code v2} SM4-GCM), so that a change of key or algorithm is a rotation.
 * A column for n characters of Chinese text needs about 4n + 60 characters.
 */
public final class Ciphers {

    private static final int NONCE_BYTES = 12;

    private final DataKeys keys;
    private final SecureRandom random = new SecureRandom();

    public Ciphers(DataKeys keys) {
        this.keys = keys;
    }

    /** Null stays null; the same value twice gives two different texts. */
    public String encrypt(String plain) {
        if (plain == null) {
            return null;
        }
        DataKey key = keys.active();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, plain.getBytes(StandardCharsets.UTF_8));
        byte[] stored = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, stored, NONCE_BYTES, sealed.length);
        return activePrefix() + Base64.getEncoder().encodeToString(stored);
    }

    /** Null stays null; anything that was changed, or is no cipher text at all, is an error. */
    public String decrypt(String stored) {
        if (stored == null) {
            return null;
        }
        String[] parts = stored.split(":", 3);
        if (parts.length != 3 || Arrays.stream(CipherKind.values()).noneMatch(kind -> kind.version().equals(parts[0]))) {
            throw new IllegalStateException("not an encrypted value");
        }
        DataKey key = keys.byId(parts[1]);
        byte[] bytes = Base64.getDecoder().decode(parts[2]);
        if (!key.kind().version().equals(parts[0]) || bytes.length < NONCE_BYTES + CipherKind.TAG_BITS / 8) {
            throw new IllegalStateException("not an encrypted value");
        }
        byte[] plain = run(Cipher.DECRYPT_MODE, key, Arrays.copyOf(bytes, NONCE_BYTES), Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** What every value looks like at its beginning once a rotation is over. */
    public String activePrefix() {
        return keys.active().kind().prefix(keys.active().id());
    }

    /** Whether the value was written with another key than the active one. */
    public boolean isOutdated(String stored) {
        return stored != null && !stored.startsWith(activePrefix());
    }

    /** The same value under the active key; one that is there already stays as it is. */
    public String renew(String stored) {
        return isOutdated(stored) ? encrypt(decrypt(stored)) : stored;
    }

    private static byte[] run(int mode, DataKey key, byte[] nonce, byte[] input) {
        try {
            return key.kind().run(mode, key, nonce, input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encrypted value cannot be processed with key " + key.id(), e);
        }
    }
}
