package cn.dangjian.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Address of the running cache: from the environment, else from the file that the platform script leaves in its state folder. */
final class Middleware {

    private static final Pattern LINE = Pattern.compile("export (DANGJIAN_REDIS\\w*)='?(.*?)'?");

    private Middleware() {
    }

    static String redisUrl() {
        Map<String, String> values = System.getenv("DANGJIAN_REDIS") != null ? System.getenv() : fromFile();
        return "redis://:%s@%s/0".formatted(values.getOrDefault("DANGJIAN_REDIS_PASSWORD", ""), values.get("DANGJIAN_REDIS"));
    }

    private static Map<String, String> fromFile() {
        for (String state : new String[] {"test", "up"}) {
            Path file = Path.of("..", ".state", state, "env");
            if (Files.isReadable(file)) {
                try (Stream<String> lines = Files.lines(file)) {
                    return lines.map(LINE::matcher).filter(it -> it.matches()).collect(Collectors.toMap(it -> it.group(1), it -> it.group(2)));
                } catch (IOException e) {
                    throw new IllegalStateException("cannot read " + file, e);
                }
            }
        }
        throw new IllegalStateException("Integration tests need the middleware: run them with ./platform test, or start it with ./platform middleware up.");
    }
}
