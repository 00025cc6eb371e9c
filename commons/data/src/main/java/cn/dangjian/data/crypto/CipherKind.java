package cn.dangjian.data.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** How a value is encrypted; a stored value begins with the {@code version} of its kind, so kinds live side by side. */
enum CipherKind {
    /** AES-256-GCM. */
    AES("v1", 32),
    /** SM4-GCM, the national algorithm (GB/T 32907, RFC 8998). */
    SM4("v2", 16);

    static final int TAG_BITS = 128;
    private static final BouncyCastleProvider NATIONAL = new BouncyCastleProvider();

    private final String version;
    private final int keyBytes;

    CipherKind(String version, int keyBytes) {
        this.version = version;
        this.keyBytes = keyBytes;
    }

    String version() {
        return version;
    }

    int keyBytes() {
        return keyBytes;
    }

    /** What a stored value of this kind and key begins with. */
    String prefix(String keyId) {
        return version + ":" + keyId + ":";
    }

    byte[] run(int mode, DataKey key, byte[] nonce, byte[] input) throws GeneralSecurityException {
        return run(mode, key.bytes(), nonce, (version + ":" + key.id()).getBytes(StandardCharsets.US_ASCII), input);
    }

    byte[] run(int mode, byte[] key, byte[] nonce, byte[] associated, byte[] input) throws GeneralSecurityException {
        String transformation = name() + "/GCM/NoPadding";
        Cipher cipher = this == AES ? Cipher.getInstance(transformation) : Cipher.getInstance(transformation, NATIONAL);
        cipher.init(mode, new SecretKeySpec(key, name()), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(associated);
        return cipher.doFinal(input);
    }
}
