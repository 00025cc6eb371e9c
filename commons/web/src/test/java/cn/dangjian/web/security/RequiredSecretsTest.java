package cn.dangjian.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredSecretsTest {

    private static final String GOOD = "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";

    @Test
    @DisplayName("A03 32 random bytes are accepted, alone and as a list of keys")
    void good() {
        assertThat(RequiredSecrets.weakness(GOOD)).isNull();
        assertThat(RequiredSecrets.weakness("k1:" + GOOD + ",k2:" + GOOD)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "c2hvcnQ=", "changeme", "not base64 at all!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "k1:" + GOOD + ",k2:c2hvcnQ="})
    @DisplayName("A03 missing, short, default and constant secrets are refused")
    void bad(String value) {
        assertThat(RequiredSecrets.weakness(value)).isNotNull();
    }

    @Test
    @DisplayName("A03 the defaults of well-known products are refused")
    void defaults() {
        assertThat(RequiredSecrets.weakness(Base64.getEncoder().encodeToString("SecretKey012345678901234567890123456789012345678901234567890123456789".getBytes()))).isNotNull();
        assertThat(RequiredSecrets.weakness(Base64.getEncoder().encodeToString("abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz".getBytes()))).isNotNull();
    }
}
