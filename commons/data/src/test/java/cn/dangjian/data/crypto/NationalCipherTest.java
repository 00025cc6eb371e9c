package cn.dangjian.data.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** SM4-GCM and HMAC-SM3 beside AES-GCM and HMAC-SHA256 (GB/T 39786). */
class NationalCipherTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final String PHONE = "13800000001";
    private static final String AES_KEY = "k1:" + CiphersTest.key(1);
    private static final String SM4_KEY = "k2:sm4:" + Base64.getEncoder().encodeToString(HEX.parseHex("0123456789abcdeffedcba9876543210"));

    @Test
    @DisplayName("SM4-GCM gives the values of RFC 8998, A.1")
    void sm4() throws Exception {
        byte[] plain = HEX.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccddddddddddddddddeeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
        byte[] key = HEX.parseHex("0123456789abcdeffedcba9876543210");
        byte[] nonce = HEX.parseHex("00001234567800000000abcd");
        byte[] associated = HEX.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");

        byte[] sealed = CipherKind.SM4.run(Cipher.ENCRYPT_MODE, key, nonce, associated, plain);

        assertThat(HEX.formatHex(sealed)).isEqualTo("17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");
        assertThat(CipherKind.SM4.run(Cipher.DECRYPT_MODE, key, nonce, associated, sealed)).isEqualTo(plain);
    }

    @Test
    @DisplayName("SM3 gives the value of GB/T 32905, and the index is HMAC over it")
    void sm3() {
        var digest = new SM3Digest();
        digest.update("abc".getBytes(), 0, 3);
        byte[] out = new byte[32];
        digest.doFinal(out, 0);
        assertThat(HEX.formatHex(out)).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");

        var hmac = new HMac(new SM3Digest());
        hmac.init(new KeyParameter(Base64.getDecoder().decode(CiphersTest.key(5))));
        hmac.update(PHONE.getBytes(), 0, PHONE.length());
        hmac.doFinal(out, 0);
        var index = new BlindIndex("i1:sm3:" + CiphersTest.key(5), DataKeys.parse(SM4_KEY));
        assertThat(index.of(PHONE)).isEqualTo(HEX.formatHex(out)).hasSize(64);
        assertThat(index.of(PHONE)).isNotEqualTo(new BlindIndex("i1:" + CiphersTest.key(5), DataKeys.parse(SM4_KEY)).of(PHONE));
    }

    @Test
    @DisplayName("a switch of the algorithm is a rotation: values tell theirs, both are readable")
    void sideBySide() {
        String old = new Ciphers(DataKeys.parse(AES_KEY)).encrypt(PHONE);
        var both = new Ciphers(DataKeys.parse(AES_KEY + "," + SM4_KEY));

        String renewed = both.renew(old);

        assertThat(old).startsWith("v1:k1:");
        assertThat(renewed).startsWith("v2:k2:");
        assertThat(Stream.of(old, renewed).map(both::decrypt)).containsOnly(PHONE);
        assertThat(both.renew(renewed)).isSameAs(renewed);
        assertThatThrownBy(() -> both.decrypt(renewed.replace("v2:", "v1:"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> both.decrypt(old.replace("v1:k1", "v2:k2"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("a key that is only known does not write: copies learn it before one of them uses it")
    void active() {
        var knowing = new Ciphers(DataKeys.parse(AES_KEY + "," + SM4_KEY, "k1"));
        String written = new Ciphers(DataKeys.parse(AES_KEY + "," + SM4_KEY, "k2")).encrypt(PHONE);

        assertThat(knowing.encrypt(PHONE)).startsWith("v1:k1:");
        assertThat(knowing.decrypt(written)).isEqualTo(PHONE);
        assertThatThrownBy(() -> DataKeys.parse(AES_KEY, "k7")).hasMessageContaining("active-data-key");
        assertThatThrownBy(() -> DataKeys.parse("k2:sm4:" + CiphersTest.key(1))).hasMessageContaining("needs 16 bytes");
        assertThatThrownBy(() -> DataKeys.parse("k2:des:" + CiphersTest.key(1))).hasMessageContaining("neither aes nor sm4");
    }

    @Test
    @DisplayName("during a rotation of the index key a value is found under each key and written under the active one")
    void indexRotation() {
        var data = DataKeys.parse(AES_KEY);
        var before = new BlindIndex(CiphersTest.key(3), data);
        var during = new BlindIndex("i1:" + CiphersTest.key(3) + ",i2:sm3:" + CiphersTest.key(4), data);
        var after = new BlindIndex("i2:sm3:" + CiphersTest.key(4), data);

        assertThat(during.all(PHONE)).containsExactly(before.of(PHONE), after.of(PHONE));
        assertThat(during.of(PHONE)).isEqualTo(after.of(PHONE));
        assertThat(during.matches(PHONE, before.of(PHONE))).isTrue();
        assertThat(during.matches(PHONE, after.of(PHONE))).isTrue();
        assertThat(during.matches("13800000002", after.of(PHONE))).isFalse();
        assertThat(new BlindIndex("i1:" + CiphersTest.key(3) + ",i2:sm3:" + CiphersTest.key(4), "i1", data).of(PHONE)).isEqualTo(before.of(PHONE));
    }
}
