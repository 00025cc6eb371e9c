package cn.dangjian.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The project's files, from which the tests take what is true. */
final class Project {

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private Project() {
    }

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> yaml(String path) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(options).load(text(path));
    }

    /** The first group of every match. */
    static List<String> all(String regex, String text) {
        return Pattern.compile(regex).matcher(text).results().map(it -> it.group(1)).toList();
    }

    static String one(String regex, String text) {
        return Pattern.compile(regex, Pattern.DOTALL).matcher(text).results().findFirst().map((MatchResult it) -> it.group(1))
                .orElseThrow(() -> new AssertionError("nothing like " + regex));
    }

    /** Text between quotation marks within the first match: the words of a list. */
    static List<String> words(String regex, String text) {
        return all("'([^']+)'", one(regex, text));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return node == null ? Map.of() : (Map<String, Object>) node;
    }

    static List<Path> files(Path folder) {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
