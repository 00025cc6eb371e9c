package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {

    static Stream<String> services() {
        return Services.names().stream();
    }

    static Stream<String> containers() {
        return Compose.SERVICES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("every service of the build is a container with its port, its image and everything that it asks for, and with nothing that it does not know")
    void complete(String service) {
        var given = Compose.environment(service);

        assertThat(Compose.service(service).get("image")).asString().startsWith("dangjian/" + service + ":");
        assertThat(Project.map(Project.map(Compose.service(service).get("build")).get("args"))).containsEntry("SERVICE", service);
        assertThat(given).containsEntry("DANGJIAN_PORT", String.valueOf(Services.port(service))).containsEntry("DANGJIAN_PRODUCTION", "true");
        assertThat(given.keySet()).containsAll(Services.needed(service)).doesNotContain("DANGJIAN_API_DOCS", "DANGJIAN_WECHAT_API", "DANGJIAN_BIND");
        var known = new TreeSet<>(Services.known(service));
        known.add("DANGJIAN_JOBS_LOGS"); // binds to dangjian.jobs.logs
        assertThat(known).containsAll(given.keySet());
        assertThat(Compose.list(service, "volumes").contains("files:/files")).isEqualTo(Services.keepsFiles(service));
    }

    @ParameterizedTest
    @MethodSource("containers")
    @DisplayName("every container has a limit of memory, a pinned image, and says how it is, unless it ends by itself")
    void limits(String container) {
        assertThat(Compose.service(container).get("mem_limit")).as("memory").asString().matches("\\d+[mg]");
        assertThat(Compose.service(container).get("image")).asString().matches(".+:(v?\\d[\\w.-]*|\\$\\{DANGJIAN_VERSION:-\\d[\\d.]*})");
        assertThat(Compose.service(container).containsKey("healthcheck")).as("health").isNotEqualTo(Compose.once(container));
        if (!Compose.once(container)) {
            assertThat(Compose.service(container)).containsEntry("restart", "unless-stopped").containsKey("logging");
        }
    }

    @ParameterizedTest
    @MethodSource("containers")
    @DisplayName("a container waits for the health of what runs and for the end of what runs once, and for all of its own middleware")
    void order(String container) {
        var needs = Project.map(Compose.service(container).get("depends_on"));
        needs.forEach((other, how) -> {
            assertThat(Compose.SERVICES).containsKey(other);
            assertThat(Project.map(how)).containsEntry("condition", Compose.once(other) ? "service_completed_successfully" : "service_healthy");
        });
        // "nacos:8848" in its environment names a container that has to be there first
        Compose.environment(container).values().stream().map(String::valueOf).flatMap(it -> Project.all("(?:^|//)([\\w-]+):\\d+", it).stream())
                .filter(it -> !needs.containsKey(it)).filter(it -> !indirectly(needs, it)).forEach(it -> assertThat(it).as("awaited by " + container).isEmpty());
    }

    private static boolean indirectly(Map<String, Object> needs, String wanted) {
        return needs.keySet().stream().map(it -> Project.map(Compose.service(it).get("depends_on"))).anyMatch(it -> it.containsKey(wanted) || indirectly(it, wanted));
    }

    @Test
    @DisplayName("F04 one door is published; consoles only on request and only for the host itself")
    void doors() {
        assertThat(Compose.SERVICES.keySet().stream().filter(it -> Compose.service(it).containsKey("ports"))).containsExactly("nginx");
        assertThat(Project.all("\"([^\"]+:\\d+:\\d+)\"", Project.text("deploy/compose/compose.consoles.yaml"))).isNotEmpty().allMatch(it -> it.startsWith("127.0.0.1:"));
        assertThat(Compose.SERVICES.keySet().stream().filter(it -> Compose.service(it).containsKey("network_mode") || Compose.service(it).containsKey("privileged"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("F04 a container of ours is no root, writes nowhere but its volumes and has the time that its end takes")
    void narrow(String service) {
        assertThat(Compose.service(service)).containsEntry("read_only", true);
        assertThat(Compose.list(service, "cap_drop")).containsExactly("ALL");
        int grace = Integer.parseInt(Compose.service(service).get("stop_grace_period").toString().replace("s", ""));
        assertThat(grace * 1000).isGreaterThanOrEqualTo(Integer.parseInt(Project.one("patience: ([\\d_]+)", Project.text("deploy/local/cli/services/service.mjs")).replace("_", "")));
    }

    @Test
    @DisplayName("what is mounted from the project is there")
    void mounts() {
        Compose.SERVICES.keySet().stream().flatMap(it -> Compose.list(it, "volumes").stream()).filter(it -> it.startsWith("."))
                .forEach(it -> assertThat(Files.exists(Project.ROOT.resolve("deploy/compose").resolve(it.split(":")[0]))).as(it).isTrue());
        // as a file without that right it would be read into the image's own script
        assertThat(Files.isExecutable(Project.ROOT.resolve("deploy/compose/mariadb/accounts.sh"))).isTrue();
    }
}
