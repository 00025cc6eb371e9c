package cn.dangjian.packaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** deploy/compose/compose.yaml, merged as Compose does it. */
final class Compose {

    static final String FILE = "deploy/compose/compose.yaml";
    static final Map<String, Object> SERVICES = Project.map(Project.yaml(FILE).get("services"));

    private Compose() {
    }

    static Map<String, Object> service(String name) {
        return Project.map(SERVICES.get(name));
    }

    static Map<String, Object> environment(String name) {
        return Project.map(service(name).get("environment"));
    }

    /** Ends by itself; others wait for that. */
    static boolean once(String name) {
        return "no".equals(service(name).get("restart"));
    }

    static List<String> list(String name, String key) {
        Object value = service(name).get(key);
        return value == null ? List.of() : ((List<?>) value).stream().map(String::valueOf).toList();
    }

    /** Variables without which Compose starts nothing, with the file's own way to say so. */
    static Set<String> required() {
        return new TreeSet<>(Project.all("\\$\\{(\\w+):?\\?", Project.text(FILE)));
    }

    static Set<String> optional() {
        return new TreeSet<>(Project.all("\\$\\{(\\w+):-", Project.text(FILE)));
    }

    /** Names and values of lines NAME=value. */
    static Map<String, String> variables(String text) {
        var found = new TreeMap<String, String>();
        text.lines().filter(it -> it.matches("[A-Z_]+=.*")).forEach(it -> found.put(it.substring(0, it.indexOf('=')), it.substring(it.indexOf('=') + 1)));
        return found;
    }
}
