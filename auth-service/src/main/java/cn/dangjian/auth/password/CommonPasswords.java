package cn.dangjian.auth.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that everybody tries first (ASVS 6.2.4), also with up to three characters behind them: 123 or ! make nothing better. */
final class CommonPasswords {

    private static final int TAIL = 3;
    private static final int SHORTEST = 6;
    private static final Set<String> ALL = read();

    private CommonPasswords() {
    }

    static boolean contain(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        for (int end = lower.length(); end >= Math.max(lower.length() - TAIL, SHORTEST); end--) {
            if (ALL.contains(lower.substring(0, end))) {
                return true;
            }
        }
        return ALL.contains(lower);
    }

    private static Set<String> read() {
        try (var file = CommonPasswords.class.getResourceAsStream("/passwords/common.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
