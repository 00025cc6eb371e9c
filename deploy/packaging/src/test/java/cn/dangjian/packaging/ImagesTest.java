package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"service", "web"})
    @DisplayName("F06 an image takes in named folders only, never a state folder, and no secret")
    void context(String image) {
        var ignored = Project.text("deploy/images/" + image + "/Dockerfile.dockerignore").lines().filter(it -> !it.startsWith("#")).toList();
        assertThat(ignored.getFirst()).isEqualTo("*");
        assertThat(ignored).noneMatch(it -> it.contains(".state") || it.contains(".env")).as("deploy/compose may hold .env").doesNotContain("!deploy", "!deploy/compose");
        assertThat(Project.text("deploy/images/" + image + "/Dockerfile")).doesNotContainPattern("(?i)(ENV|ARG) \\w*(password|secret|token|key)").doesNotContain(":latest").contains("HEALTHCHECK");
        assertThat(Project.all("(?m)^FROM (\\S+)", Project.text("deploy/images/" + image + "/Dockerfile"))).allMatch(it -> it.matches(".+:\\d.*"));
    }

    @Test
    @DisplayName("a service runs on the Java of the build, as nobody, within its memory")
    void service() {
        String recipe = Project.text("deploy/images/service/Dockerfile");
        String java = Project.one("<java.version>(\\d+)<", Project.text("pom.xml"));
        assertThat(Project.all("(?m)^FROM (\\S+)", recipe)).containsExactly(Project.one("FROM (maven:[\\d.]+-eclipse-temurin-" + java + ") AS build", recipe), Project.one("FROM (eclipse-temurin:" + java + "\\.\\S+-jre-\\w+)", recipe));
        assertThat(recipe).contains("USER 10001:10001");
        assertThat(Project.text("deploy/images/service/java.options")).contains("-XX:MaxRAMPercentage=", "-XX:+ExitOnOutOfMemoryError");
        // the options without which its libraries warn or fail are those of the local installation
        Project.all("'(--[^']+)'", Project.text("deploy/local/cli/machine/jvm.mjs")).forEach(it -> assertThat(Project.text("deploy/images/service/java.options")).contains(it));
    }

    @Test
    @DisplayName("heap and the JVM's other areas fit into the memory of a container together")
    void memory() {
        String options = Project.text("deploy/images/service/java.options");
        int heap = 1024 * Integer.parseInt(Project.one("MaxRAMPercentage=(\\d+)", options)) / 100;
        int others = Stream.of("MaxMetaspaceSize", "MaxDirectMemorySize", "ReservedCodeCacheSize").mapToInt(it -> Integer.parseInt(Project.one(it + "=(\\d+)m", options))).sum();
        assertThat(heap + others).isLessThanOrEqualTo(920);
        assertThat(Services.names().stream().map(it -> Compose.service(it).get("mem_limit"))).containsOnly("1g");
        assertThat(Project.text("deploy/helm/dangjian/values.yaml")).contains("limits: {cpu: \"2\", memory: 1Gi}");
    }

    @Test
    @DisplayName("the pages are built by the same pnpm and the same scripts as on one machine, into the same folders")
    void web() {
        String recipe = Project.text("deploy/images/web/Dockerfile");
        assertThat(recipe).contains("npm install --global " + Project.one("\"packageManager\": \"(.*?)\"", Project.text("web/package.json")));
        String apps = Project.one("const apps = \\{(.*?)\\n}", Project.text("deploy/local/cli/build/web.mjs"));
        for (String app : Project.all("(?m)^  (\\w+): \\{", apps)) {
            String name = Project.one("\"name\": \"(.*?)\"", Project.text("web/" + app + "/package.json"));
            assertThat(recipe).contains("pnpm --filter " + name + " run " + Project.one(app + ": \\{ script: '(.*?)'", apps) + suffix(recipe, name));
            assertThat(recipe).contains("mv " + Project.one(app + ": .*?result: '(.*?)'", apps) + " /site/" + app);
            assertThat(Project.text("deploy/images/web/nginx/site.conf")).contains(app);
        }
    }

    /** What ends the command: "build" must not be taken for the beginning of "build:h5". */
    private static String suffix(String recipe, String name) {
        return Project.one("--filter " + name + " run [\\w:]+( &&|\\n)", recipe);
    }

    @Test
    @DisplayName("health.sh is content with 200 only, and not with a service that is away")
    void health() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/actuator/health/readiness", it -> answer(it, 200));
        server.createContext("/actuator/health/liveness", it -> answer(it, 503));
        server.start();
        int port = server.getAddress().getPort();
        assertThat(health(port)).isZero();
        assertThat(health(port, "readiness")).isZero();
        assertThat(health(port, "liveness")).isNotZero();
        server.stop(0);
        assertThat(health(port)).isNotZero();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static int health(int port, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of("bash", Project.ROOT.resolve("deploy/images/service/health.sh").toString()), List.of(arguments).stream()).toList();
        var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("DANGJIAN_PORT", String.valueOf(port));
        return process.start().waitFor();
    }
}
