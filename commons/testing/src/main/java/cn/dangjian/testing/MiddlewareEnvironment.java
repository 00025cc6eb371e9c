package cn.dangjian.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses and secrets of the running middleware: from the environment, else from the file that the platform script leaves in its state folder. */
final class MiddlewareEnvironment {

    private static final Pattern LINE = Pattern.compile("(?:export )?(DANGJIAN_[A-Z_]+)='?(.*?)'?");

    private MiddlewareEnvironment() {
    }

    static Map<String, String> read() {
        var values = new HashMap<String, String>();
        Path file = file();
        if (file != null) {
            try {
                for (String line : Files.readAllLines(file)) {
                    var matcher = LINE.matcher(line);
                    if (matcher.matches()) {
                        values.put(matcher.group(1), matcher.group(2));
                    }
                }
            } catch (IOException e) {
                throw new IllegalStateException("cannot read " + file, e);
            }
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("DANGJIAN_")) {
                values.put(name, value);
            }
        });
        if (!values.containsKey("DANGJIAN_DB")) {
            throw new IllegalStateException("集成测试需要数据库、缓存和消息服务：请用 ./platform test 运行，或先执行 ./platform middleware up。"
                    + " Integration tests need the middleware: run them with ./platform test, or start it with ./platform middleware up.");
        }
        return values;
    }

    private static Path file() {
        String named = System.getenv("DANGJIAN_ENV_FILE");
        if (named != null) {
            return Path.of(named);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            for (String state : new String[] {"test", "up"}) {
                Path candidate = folder.resolve(".state").resolve(state).resolve("env");
                if (Files.isReadable(candidate)) {
                    return candidate;
                }
            }
        }
        return null;
    }
}
