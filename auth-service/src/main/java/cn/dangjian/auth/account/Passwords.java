package cn.dangjian.auth.account;

import cn.dangjian.data.crypto.BlindIndex;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Stores passwords as BCrypt and compares them. An initial password needs no hash: its blind index is compared with the phone's. */
@Component
public class Passwords {

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(10);
    private final String nobodys = bcrypt.encode("nobody has this password");
    private final BlindIndex index;

    Passwords(BlindIndex index) {
        this.index = index;
    }

    public String hash(String password) {
        return bcrypt.encode(password);
    }

    /** Whether the password is right; {@code account} is null for an unknown login. */
    public boolean matches(String given, Account account) {
        if (account == null) {
            return false;
        }
        return account.hasInitialPassword() ? matchesPhone(given, account) : bcrypt.matches(given, account.passwordHash());
    }

    public boolean matches(String given, String hash) {
        return bcrypt.matches(given, hash);
    }

    /** The same, and always with the work of one BCrypt, so that the time tells nothing about whether the account exists (A06). */
    public boolean matchesInEqualTime(String given, Account account) {
        if (account == null || account.hasInitialPassword()) {
            bcrypt.matches(given, nobodys);
        }
        return matches(given, account);
    }

    private boolean matchesPhone(String given, Account account) {
        return index.matches(given, account.phoneIndex());
    }
}
