package cn.dangjian.data.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CiphersTest {

    private static final String KEY_1 = key(1);
    private static final String KEY_2 = key(2);
    private static final String PHONE = "13800000001";

    private final Ciphers ciphers = new Ciphers(DataKeys.parse("k1:" + KEY_1));

    static String key(int seed) {
        byte[] bytes = new byte[32];
        new java.util.Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    @DisplayName("the same phone twice gives two different texts, both readable")
    void freshNonce() {
        String first = ciphers.encrypt(PHONE);
        String second = ciphers.encrypt(PHONE);

        assertThat(first).startsWith("v1:k1:").isNotEqualTo(second).doesNotContain(PHONE);
        assertThat(ciphers.decrypt(first)).isEqualTo(PHONE).isEqualTo(ciphers.decrypt(second));
        assertThat(ciphers.decrypt(ciphers.encrypt("韦秀英"))).isEqualTo("韦秀英");
    }

    @Test
    @DisplayName("each changed byte is noticed")
    void tampering() {
        String stored = ciphers.encrypt(PHONE);
        byte[] bytes = Base64.getDecoder().decode(stored.substring("v1:k1:".length()));
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            String forged = "v1:k1:" + Base64.getEncoder().encodeToString(changed);
            assertThatThrownBy(() -> ciphers.decrypt(forged)).isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> ciphers.decrypt(PHONE)).hasMessage("not an encrypted value");
    }

    @Test
    @DisplayName("after a rotation old values are readable, new ones use the new key")
    void rotation() {
        String old = ciphers.encrypt(PHONE);
        var rotated = new Ciphers(DataKeys.parse("k1:" + KEY_1 + ",k2:" + KEY_2));

        assertThat(rotated.decrypt(old)).isEqualTo(PHONE);
        assertThat(rotated.encrypt(PHONE)).startsWith("v1:k2:");
        assertThat(rotated.isOutdated(old)).isTrue();
        assertThat(rotated.isOutdated(rotated.encrypt(PHONE))).isFalse();
        String relabelled = old.replace("v1:k1:", "v1:k2:");
        assertThatThrownBy(() -> rotated.decrypt(relabelled)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nullStaysNull() {
        assertThat(ciphers.encrypt(null)).isNull();
        assertThat(ciphers.decrypt(null)).isNull();
    }

    @Test
    void weakKeysAreRefused() {
        String zeros = Base64.getEncoder().encodeToString(new byte[32]);
        String shortKey = Base64.getEncoder().encodeToString(new byte[16]);
        assertThatThrownBy(() -> DataKeys.parse("k1:" + zeros)).hasMessageContaining("no secret");
        assertThatThrownBy(() -> DataKeys.parse("k1:" + shortKey)).hasMessageContaining("needs 32 bytes");
        assertThatThrownBy(() -> DataKeys.parse("k1:" + KEY_1 + ",k1:" + KEY_2)).hasMessageContaining("twice");
        assertThatThrownBy(() -> DataKeys.parse("")).hasMessageContaining("missing");
        assertThatThrownBy(() -> DataKeys.parse("k1")).hasMessageContaining("each entry");
    }

    @Test
    @DisplayName("the blind index is equal for equal values and has a key of its own")
    void blindIndex() {
        var keys = DataKeys.parse("k1:" + KEY_1);
        var index = new BlindIndex(KEY_2, keys);

        assertThat(index.of(" 11010519491231002x")).isEqualTo(index.of("11010519491231002X")).hasSize(64);
        assertThat(index.of(PHONE)).isNotEqualTo(index.of("13800000002"));
        assertThat(index.of(null)).isNull();
        assertThatThrownBy(() -> new BlindIndex(KEY_1, keys)).hasMessageContaining("must differ");
    }
}
