package cn.dangjian.auth.session;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The installation's key for access tokens, from the environment; its id is a fingerprint, so a new key is noticed at once. */
@Component
public class TokenKey {

    private final RSAKey key;

    TokenKey(@Value("${dangjian.token-key}") String base64) {
        key = parse(base64);
    }

    RSAKey privateKey() {
        return key;
    }

    /** JWK set with the public half. */
    public String publicKeys() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    private static RSAKey parse(String base64) {
        try {
            var factory = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
            if (secret.getModulus().bitLength() < 2048) {
                throw new UnusableTokenKeyException(null);
            }
            var open = (RSAPublicKey) factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return new RSAKey.Builder(open).privateKey(secret).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint().build();
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException | ClassCastException notAKey) {
            throw new UnusableTokenKeyException(notAKey);
        }
    }
}
