package cn.dangjian.auth.factor;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of accounts: an authenticator app, and recovery codes for the day when the phone is lost. */
@Service
@Transactional
public class SecondFactors {

    private final SecondFactorMapper mapper;
    private final OneTimeCodes codes;
    private final Ciphers ciphers;
    private final BlindIndex index;
    private final Clock clock;

    SecondFactors(SecondFactorMapper mapper, OneTimeCodes codes, Ciphers ciphers, BlindIndex index, Clock clock) {
        this.mapper = mapper;
        this.codes = codes;
        this.ciphers = ciphers;
        this.index = index;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean isEnabled(long accountId) {
        SecondFactor factor = mapper.find(accountId);
        return factor != null && factor.isConfirmed();
    }

    @Transactional(readOnly = true)
    public FactorState state(long accountId) {
        SecondFactor factor = mapper.find(accountId);
        boolean enabled = factor != null && factor.isConfirmed();
        return new FactorState(enabled, enabled ? factor.confirmedAt() : null, enabled ? mapper.codesLeft(accountId) : 0);
    }

    /** A secret to be scanned; it protects nothing until {@link #confirm}. */
    public Enrolment begin(long accountId, String login) {
        if (isEnabled(accountId)) {
            throw Problem.conflict("SECOND_FACTOR_ENABLED", "两步验证已经开通,如需更换手机请先关闭再重新开通");
        }
        String secret = codes.newSecret();
        mapper.begin(accountId, ciphers.encrypt(secret), clock.instant());
        return new Enrolment(secret, codes.uri(secret, login));
    }

    /** The first code proves that the app has the secret; the recovery codes are told this once. */
    public List<String> confirm(long accountId, String code) {
        SecondFactor factor = mapper.find(accountId);
        if (factor == null || factor.isConfirmed()) {
            throw Problem.conflict("NO_ENROLMENT", "请先获取二维码,再输入动态验证码");
        }
        long step = codes.stepOf(ciphers.decrypt(factor.secretCipher()), digits(code))
                .orElseThrow(() -> Problem.invalidField("SECOND_FACTOR_WRONG", "code", "动态验证码不正确,请确认手机时间准确后重试"));
        if (mapper.confirm(accountId, step, clock.instant()) == 0) {
            throw Problem.conflict("SECOND_FACTOR_ENABLED", "两步验证已经开通");
        }
        List<String> recovery = codes.newRecoveryCodes();
        mapper.removeCodes(accountId);
        mapper.addCodes(accountId, recovery.stream().map(this::hash).toList());
        return recovery;
    }

    /** Whether it is a code of now that was not used before, or an unused recovery code. Either is used up. */
    public boolean accepts(long accountId, String given) {
        SecondFactor factor = mapper.find(accountId);
        if (factor == null || !factor.isConfirmed()) {
            return false;
        }
        String code = digits(given);
        if (!code.matches("\\d{6}")) {
            return mapper.useCode(accountId, hash(given), clock.instant()) == 1;
        }
        OptionalLong step = codes.stepOf(ciphers.decrypt(factor.secretCipher()), code);
        return step.isPresent() && mapper.use(accountId, step.getAsLong()) == 1;
    }

    public void remove(long accountId) {
        mapper.remove(accountId);
        mapper.removeCodes(accountId);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }

    private String hash(String recoveryCode) {
        return index.of("recovery|" + recoveryCode.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", ""));
    }
}
