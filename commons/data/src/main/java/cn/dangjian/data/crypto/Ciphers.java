package cn.dangjian.data.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts values of personal columns (ID number, phone, wage): AES-256-GCM with a fresh nonce per value, stored as
 * {@code v1:<key id>:<base64 of nonce, cipher text and tag>}. A column for n characters of Chinese text needs about 4n + 60 characters.
 */
public final class Ciphers {

    private static final String VERSION = "v1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

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
        String keyId = keys.currentId();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keyId, nonce, plain.getBytes(StandardCharsets.UTF_8));
        byte[] stored = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, stored, NONCE_BYTES, sealed.length);
        return VERSION + ":" + keyId + ":" + Base64.getEncoder().encodeToString(stored);
    }

    /** Null stays null; anything that was changed, or is no cipher text at all, is an error. */
    public String decrypt(String stored) {
        if (stored == null) {
            return null;
        }
        String[] parts = stored.split(":", 3);
        if (parts.length != 3 || !VERSION.equals(parts[0])) {
            throw new IllegalStateException("not an encrypted value");
        }
        byte[] bytes = Base64.getDecoder().decode(parts[2]);
        if (bytes.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new IllegalStateException("not an encrypted value");
        }
        byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
        byte[] plain = run(Cipher.DECRYPT_MODE, parts[1], nonce, Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
        return new String(plain, StandardCharsets.UTF_8);
    }

    /** Whether the value was written with an older key and should be encrypted anew by a rotation job. */
    public boolean isOutdated(String stored) {
        return stored != null && !stored.startsWith(VERSION + ":" + keys.currentId() + ":");
    }

    private byte[] run(int mode, String keyId, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.byId(keyId), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((VERSION + ":" + keyId).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encrypted value cannot be processed with key " + keyId, e);
        }
    }
}
