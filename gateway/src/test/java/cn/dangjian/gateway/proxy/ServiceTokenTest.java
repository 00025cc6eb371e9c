package cn.dangjian.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceTokenTest {

    private static final String SECRET = "3q2+7wABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhs=";

    @ParameterizedTest
    @DisplayName("A03 a missing, short or constant secret is refused with one sentence")
    @CsvSource({"'', is missing", "c2hvcnQ=, shorter than 32 bytes", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=, well-known", "not base64!, not base64"})
    void weak(String secret, String reason) {
        assertThatThrownBy(() -> new ServiceToken(secret)).isInstanceOf(WeakServiceSecretException.class).hasMessageContaining(reason);
    }

    @Test
    @DisplayName("B02 the token names the gateway, ends soon, and is reused for a while")
    void token() throws Exception {
        var token = new ServiceToken(SECRET);
        var jwt = SignedJWT.parse(token.value());
        assertThat(jwt.verify(new MACVerifier(Base64.getDecoder().decode(SECRET)))).isTrue();
        assertThat(jwt.getHeader().getType().getType()).isEqualTo("svc+jwt");
        assertThat(jwt.getJWTClaimsSet().getIssuer()).isEqualTo("gateway");
        assertThat(jwt.getJWTClaimsSet().getExpirationTime().getTime() - jwt.getJWTClaimsSet().getIssueTime().getTime()).isEqualTo(300_000);
        assertThat(token.value()).isEqualTo(jwt.serialize());
    }
}
