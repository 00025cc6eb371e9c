package cn.dangjian.auth.me;

import cn.dangjian.auth.account.Account;
import cn.dangjian.auth.account.AccountMapper;
import cn.dangjian.auth.account.LoginName;
import cn.dangjian.auth.factor.Enrolment;
import cn.dangjian.auth.factor.SecondFactorDuty;
import cn.dangjian.auth.factor.SecondFactors;
import cn.dangjian.auth.login.LoginLimits;
import cn.dangjian.auth.login.PasswordProof;
import cn.dangjian.auth.session.EndReason;
import cn.dangjian.auth.session.Sessions;
import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.web.security.CurrentUser;
import java.util.List;
import org.springframework.stereotype.Service;

/** 两步验证 of the own account: turned on with the password and a code, off with both again. */
@Service
class OwnSecondFactor {

    private final AccountMapper accounts;
    private final SecondFactors factors;
    private final SecondFactorDuty duty;
    private final PasswordProof proof;
    private final LoginLimits limits;
    private final Sessions sessions;
    private final Ciphers ciphers;

    OwnSecondFactor(AccountMapper accounts, SecondFactors factors, SecondFactorDuty duty, PasswordProof proof, LoginLimits limits, Sessions sessions, Ciphers ciphers) {
        this.accounts = accounts;
        this.factors = factors;
        this.duty = duty;
        this.proof = proof;
        this.limits = limits;
        this.sessions = sessions;
        this.ciphers = ciphers;
    }

    OwnFactorView view(CurrentUser user) {
        var state = factors.state(user.accountId());
        return new OwnFactorView(state.enabled(), state.enabledAt(), state.recoveryCodesLeft(), duty.isRequired(account(user)));
    }

    Enrolment begin(CurrentUser user, String password) {
        Account account = account(user);
        proof.require(account, password, "PASSWORD_WRONG", "password");
        return factors.begin(account.id(), LoginName.shown(ciphers.decrypt(account.loginCipher())));
    }

    /** Logins that were made without it end. */
    List<String> confirm(CurrentUser user, String code) {
        String key = guarded(user);
        List<String> recovery;
        try {
            recovery = factors.confirm(user.accountId(), code);
        } catch (Problem refused) {
            limits.failed(key, "account-" + user.accountId());
            throw refused;
        }
        limits.succeeded(key);
        sessions.endAll(user.accountId(), user.sessionId(), EndReason.SECOND_FACTOR);
        sessions.settle(user.accountId(), Pending.SECOND_FACTOR, null);
        return recovery;
    }

    void remove(CurrentUser user, String password, String code) {
        Account account = account(user);
        if (duty.isRequired(account)) {
            throw Problem.conflict("SECOND_FACTOR_MANDATORY", "系统要求管理员账号必须使用两步验证,不能关闭;如需更换手机请联系其他管理员重置");
        }
        proof.require(account, password, "PASSWORD_WRONG", "password");
        String key = guarded(user);
        if (!factors.accepts(account.id(), code)) {
            limits.failed(key, "account-" + user.accountId());
            throw Problem.invalidField("SECOND_FACTOR_WRONG", "code", "动态验证码不正确或已使用过");
        }
        limits.succeeded(key);
        factors.remove(account.id());
    }

    private String guarded(CurrentUser user) {
        String key = "factor:" + user.accountId();
        limits.requireNotLocked(key);
        return key;
    }

    private Account account(CurrentUser user) {
        return accounts.find(DataScope.own(user.accountId()), user.accountId());
    }
}
