package cn.dangjian.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the services are and need, as their own files and the one-machine installation say it. */
final class Services {

    /** What a local platform gives and production must not have. */
    private static final Set<String> LOCAL_ONLY = Set.of(
            "DANGJIAN_API_DOCS", // closed
            "DANGJIAN_WECHAT_API", // WeChat's own address is the default
            "DANGJIAN_JOBS_API", // of the local trigger
            "DANGJIAN_WEB"); // nginx serves the pages

    private Services() {
    }

    /** Modules of the build with a class …Application. */
    static List<String> names() {
        return Project.all("<module>([\\w-]+)</module>", Project.text("pom.xml")).stream().filter(Services::runs).toList();
    }

    private static boolean runs(String module) {
        return sources(module).stream().anyMatch(it -> it.toString().endsWith("Application.java"));
    }

    static int port(String service) {
        return Integer.parseInt(Project.one("'?" + service + "'?: (\\d+),", Project.text("deploy/local/cli/state/ports.mjs")));
    }

    /** All variables that the configuration of a service asks for. */
    static Set<String> known(String service) {
        return new TreeSet<>(Project.all("\\$\\{(DANGJIAN_\\w+)[:}]", configuration(service)));
    }

    /** Those that production has to give it: what has no default, and what a local platform gives and it asks for. */
    static Set<String> needed(String service) {
        var needed = new TreeSet<>(given(service));
        needed.retainAll(known(service));
        needed.addAll(Project.all("\\$\\{(DANGJIAN_\\w+)}", configuration(service)));
        needed.removeAll(LOCAL_ONLY);
        if (!keepsFiles(service)) {
            needed.remove("DANGJIAN_FILES");
        }
        return needed;
    }

    static boolean keepsFiles(String service) {
        return sources(service).stream().anyMatch(it -> Project.text(it.toString()).contains("${dangjian.files.root}"));
    }

    static boolean hasDatabase(String service) {
        return known(service).contains("DANGJIAN_DB");
    }

    private static String configuration(String service) {
        String own = Project.text(service + "/src/main/resources/application.yml");
        return own.contains("classpath:dangjian-defaults.yml") ? own + Project.text("commons/web/src/main/resources/dangjian-defaults.yml") : own;
    }

    private static List<Path> sources(String module) {
        Path folder = Project.ROOT.resolve(module).resolve("src/main/java");
        return Files.isDirectory(folder) ? Project.files(folder) : List.of();
    }

    private static Set<String> given(String service) {
        return Local.VARIABLES.get(service);
    }

    /** What a local platform gives to whom, asked of the program that starts it; names only. */
    private static final class Local {

        private static final String QUESTION = "import { environment, environments } from './deploy/local/cli/services/environment.mjs';"
                + "for (const name of environments) console.log(name, Object.keys(environment(name)).join(' '))";

        static final Map<String, Set<String>> VARIABLES = said().lines().map(it -> List.of(it.split(" "))).collect(Collectors.toMap(List::getFirst, it -> Set.copyOf(it.subList(1, it.size()))));

        private static String said() {
            var node = new ProcessBuilder("node", "--input-type=module", "-e", QUESTION).directory(Project.ROOT.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
            node.environment().putIfAbsent("DANGJIAN_STATE", "packaging");
            return Programs.output(node);
        }
    }
}
