package cn.dangjian.auth.account;

import cn.dangjian.auth.password.PasswordRules;
import cn.dangjian.auth.settings.AccountSettings;
import cn.dangjian.contracts.auth.AccountSpec;
import cn.dangjian.core.person.Masks;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes account rows of orders: the phone number is the login and the first password unless something else is typed (R-SYS-1). */
@Component
class AccountFactory {

    private static final int MAX_LOGIN = 64;

    private final BlindIndex index;
    private final Ciphers ciphers;
    private final Passwords passwords;
    private final AccountSettings settings;
    private final Clock clock;

    AccountFactory(BlindIndex index, Ciphers ciphers, Passwords passwords, AccountSettings settings, Clock clock) {
        this.index = index;
        this.ciphers = ciphers;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    Account make(AccountSpec spec) {
        String login = loginOf(spec);
        String phoneCipher = ciphers.encrypt(spec.phone());
        String hash = hash(spec, login);
        return new Account(spec.id(), kind(spec), spec.personId(), spec.name(), index.of(login), login.equals(spec.phone()) ? phoneCipher : ciphers.encrypt(login),
                index.of(spec.phone()), phoneCipher, hash, AccountStatus.of(spec.enabled()), spec.orgId(), spec.orgPath(), 1, hash == null ? null : clock.instant());
    }

    /** The row after the order; unchanged values keep their ciphers, and a password that nobody typed stays. */
    Account change(Account before, AccountSpec spec) {
        String login = loginOf(spec);
        boolean sameLogin = index.matches(login, before.loginIndex());
        boolean samePhone = index.matches(spec.phone(), before.phoneIndex());
        return new Account(before.id(), before.kind(), before.personId(), spec.name(),
                sameLogin ? before.loginIndex() : index.of(login), sameLogin ? before.loginCipher() : ciphers.encrypt(login),
                samePhone ? before.phoneIndex() : index.of(spec.phone()), samePhone ? before.phoneCipher() : ciphers.encrypt(spec.phone()),
                typed(spec) ? hash(spec, login) : before.passwordHash(), AccountStatus.of(spec.enabled()), spec.orgId(), spec.orgPath(), before.version(),
                typed(spec) ? clock.instant() : before.passwordChangedAt());
    }

    String loginOf(Account account) {
        return ciphers.decrypt(account.loginCipher());
    }

    /** The indexes under which the login name may be taken. */
    List<String> loginIndexes(Account account) {
        return index.isRotating() ? index.all(loginOf(account)) : List.of(account.loginIndex());
    }

    private String loginOf(AccountSpec spec) {
        String login = spec.login() == null || spec.login().isBlank() ? spec.phone() : spec.login().strip();
        if (login == null || login.isBlank() || login.length() > MAX_LOGIN || Masks.isMasked(login)) {
            throw Problem.invalidField("LOGIN_INVALID", "account", "请输入正确的登录账号(不超过64个字)");
        }
        return login;
    }

    private String hash(AccountSpec spec, String login) {
        if (!typed(spec) || spec.password().equals(spec.phone())) {
            return null;
        }
        PasswordRules.check(settings.passwordPolicy(), "password", spec.password(), Arrays.asList(login, spec.phone()));
        return passwords.hash(spec.password());
    }

    private static boolean typed(AccountSpec spec) {
        return spec.password() != null && !spec.password().isBlank();
    }

    private static AccountKind kind(AccountSpec spec) {
        AccountKind kind = "MASS".equals(spec.kind()) ? AccountKind.MASS : AccountKind.MEMBER;
        if (!kind.name().equals(spec.kind())) {
            throw Problem.invalid("KIND_INVALID", "账号类型不正确");
        }
        return kind;
    }
}
