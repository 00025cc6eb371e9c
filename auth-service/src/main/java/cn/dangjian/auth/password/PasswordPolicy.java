package cn.dangjian.auth.password;

/**
 * Two schools that contradict each other, so the county chooses (parameter sys.account.passwordPolicy): the classified protection scheme (等保) wants kinds of characters and
 * regular change, ASVS 5.0 forbids both and wants length. Passwords that everybody tries first, former ones and those made of the account are refused by either.
 */
public enum PasswordPolicy {

    MLPS(8, true, "至少 8 位,同时包含字母和数字,并包含符号或大小写字母"),
    ASVS(12, false, "至少 12 位,可以使用任意字符");

    private final int shortest;
    private final boolean composed;
    private final String words;

    PasswordPolicy(int shortest, boolean composed, String words) {
        this.shortest = shortest;
        this.composed = composed;
        this.words = words;
    }

    public int shortest() {
        return shortest;
    }

    public boolean expires() {
        return composed;
    }

    /** The rule as a form tells it. */
    public String words() {
        return words;
    }

    boolean accepts(String password) {
        return password.codePointCount(0, password.length()) >= shortest && (!composed || isComposed(password));
    }

    private static boolean isComposed(String password) {
        boolean lower = password.chars().anyMatch(Character::isLowerCase);
        boolean upper = password.chars().anyMatch(Character::isUpperCase);
        boolean letter = password.chars().anyMatch(Character::isLetter);
        boolean digit = password.chars().anyMatch(Character::isDigit);
        boolean special = password.chars().anyMatch(it -> !Character.isLetterOrDigit(it) && !Character.isWhitespace(it));
        return letter && digit && (special || lower && upper);
    }
}
