package cn.dangjian.auth.account;

import cn.dangjian.core.person.Masks;
import cn.dangjian.core.person.Phone;

/** How a login name is shown: most are phone numbers, and people type passwords into the wrong field. */
public final class LoginName {

    private LoginName() {
    }

    /** For its owner and for administrators: a phone is masked, a chosen name is not secret. */
    public static String shown(String login) {
        return Phone.parse(login).map(Phone::masked).orElse(login);
    }

    /** For the log of attempts with a name that nobody has: only its beginning. */
    public static String unknown(String typed) {
        String text = typed.strip();
        return Phone.parse(text).map(Phone::masked).orElseGet(() -> text.length() > 8 && text.chars().allMatch(Character::isDigit) ? Masks.phone(text) : text.substring(0, Math.min(2, text.length())) + "***");
    }
}
