package cn.dangjian.web.security;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/**
 * A service does not start on a missing, short or well-known secret (A03). The property {@code dangjian.required-secrets} names the properties to check,
 * {@code dangjian.more-secrets} those that only one service needs.
 */
public class RequiredSecrets implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    private static final List<String> KNOWN = List.of("changeme", "default", "secret", "password", "123456", "abcdefghijklmnopqrstuvwxyz", "secretkey012345678901234567890123456789");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var lists = Binder.get(environment); // a YAML list is no single property, only a binder reads it
        var names = new java.util.ArrayList<>(List.of(lists.bind("dangjian.required-secrets", String[].class).orElse(new String[0])));
        names.addAll(List.of(lists.bind("dangjian.more-secrets", String[].class).orElse(new String[0])));
        for (String name : names) {
            String reason = weakness(environment.getProperty(name, ""));
            if (reason != null) {
                throw new WeakSecretException(name, reason);
            }
        }
    }

    /** Why this value will not do; null when it is good. A list of keys ({@code k1:…,k2:sm4:…}) is checked key by key. */
    static String weakness(String value) {
        if (value.isBlank()) {
            return "is missing";
        }
        for (String part : value.split(",")) {
            String encoded = part.substring(part.lastIndexOf(':') + 1).strip();
            if (KNOWN.stream().anyMatch(known -> encoded.toLowerCase(Locale.ROOT).contains(known))) {
                return "is a well-known value";
            }
            try {
                byte[] bytes = Base64.getDecoder().decode(encoded);
                int shortest = part.contains(":sm4:") ? 16 : 32;
                if (bytes.length < shortest) {
                    return "is shorter than " + shortest + " bytes";
                }
                if (KNOWN.stream().anyMatch(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)::contains) || distinct(bytes) < 8) {
                    return "is a well-known value";
                }
            } catch (IllegalArgumentException notBase64) {
                return "is not base64";
            }
        }
        return null;
    }

    private static long distinct(byte[] bytes) {
        return java.util.stream.IntStream.range(0, bytes.length).map(i -> bytes[i]).distinct().count();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
