package cn.dangjian.auth.factor;

import dev.samstevens.totp.code.CodeGenerator;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import dev.samstevens.totp.exceptions.CodeGenerationException;
import dev.samstevens.totp.qr.QrData;
import dev.samstevens.totp.recovery.RecoveryCodeGenerator;
import dev.samstevens.totp.secret.DefaultSecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Time-based one-time codes (RFC 6238), six digits for thirty seconds, as every authenticator app makes them. */
@Component
class OneTimeCodes {

    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final int RECOVERY_CODES = 10;
    /** Of steps: a phone's clock may be off by so much. */
    private static final int DRIFT = 1;

    private final CodeGenerator codes = new DefaultCodeGenerator(HashingAlgorithm.SHA1, DIGITS);
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    String newSecret() {
        return new DefaultSecretGenerator(32).generate();
    }

    List<String> newRecoveryCodes() {
        return List.of(new RecoveryCodeGenerator().generateCodes(RECOVERY_CODES));
    }

    /** What the QR code says. */
    String uri(String secret, String account) {
        return new QrData.Builder().label(account).secret(secret).issuer("智慧党建").algorithm(HashingAlgorithm.SHA1).digits(DIGITS).period(SECONDS).build().getUri();
    }

    /** The time step whose code this is; empty for a wrong one. */
    OptionalLong stepOf(String secret, String code) {
        long now = Math.floorDiv(clock.instant().getEpochSecond(), SECONDS);
        for (long step = now - DRIFT; step <= now + DRIFT; step++) {
            if (MessageDigest.isEqual(at(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    private String at(String secret, long step) {
        try {
            return codes.generate(secret, step);
        } catch (CodeGenerationException e) {
            throw new IllegalStateException("one-time code cannot be computed", e);
        }
    }
}
