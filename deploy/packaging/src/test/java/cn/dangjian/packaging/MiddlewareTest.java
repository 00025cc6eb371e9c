package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The middleware of production is prepared as that of one machine, on which everything is tested. */
class MiddlewareTest {

    @Test
    @DisplayName("all topics and the retry topics of all consumers are made beforehand")
    void topics() {
        String local = Project.text("deploy/local/cli/middleware/rocketmq.mjs");
        String production = Project.text("deploy/compose/rocketmq/topics.sh");

        assertThat(spaced("for name in ([\\w -]+);", production)).isEqualTo(Project.words("topics = \\[(.*?)]", local));
        assertThat(spaced("for group in ([\\w -]+);", production)).isEqualTo(Project.words("groups = \\[(.*?)]", local));
    }

    @Test
    @DisplayName("the broker takes nothing from who does not sign, makes no topic by chance, and knows the same delays")
    void broker() {
        String local = Project.text("deploy/local/cli/middleware/rocketmq.mjs");
        assertThat(Project.text("deploy/compose/rocketmq/broker.sh")).contains("authenticationEnabled=true", "autoCreateTopicEnable=false",
                "messageDelayLevel=" + Project.one("messageDelayLevel: '([^']+)'", local), "transactionOpMsgMaxSize=1");
    }

    @Test
    @DisplayName("every service has a schema and a user of its own, and Seata and the scheduler have theirs")
    void schemas() {
        var local = new TreeSet<>(Project.all("(?:'[\\w-]+'|seata): '(\\w+)'", Project.one("schemas = \\{(.*?)\\n}", Project.text("deploy/local/cli/state/secrets.mjs"))));
        local.add("xxl_job");
        assertThat(new TreeSet<>(Project.all("(?m)^account (\\w+) \"", Project.text("deploy/compose/mariadb/accounts.sh")))).isEqualTo(local);
        Services.names().stream().filter(Services::hasDatabase).forEach(service -> {
            assertThat(local).contains(Compose.environment(service).get("DANGJIAN_DB_SCHEMA").toString());
            assertThat(Compose.environment(service).get("DANGJIAN_DB_USER")).isEqualTo(Compose.environment(service).get("DANGJIAN_DB_SCHEMA"));
        });
        assertThat(Services.names().stream().map(it -> Compose.environment(it).get("DANGJIAN_DB_PASSWORD")).filter(it -> it != null)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the XXL-JOB admin gets the jobs of the local trigger: handler, executor, time, shards and retries")
    void jobs() {
        var wanted = ((List<?>) Project.map(Project.yaml("deploy/local/jobs/src/main/resources/application.yml").get("trigger")).get("jobs")).stream()
                .map(Project::map).map(MiddlewareTest::row).collect(Collectors.toSet());

        String sql = Project.text("deploy/compose/xxl-job/jobs.sql");
        var registered = Project.all("SELECT ('\\w+-service'(?: app_name)?, '\\w+'[^\\n]*)", sql).stream().map(it -> it.replaceAll(" (app_name|handler|cron|route|retries|about)\\b", ""))
                .filter(it -> it.contains("* * ?") || it.contains("* ?")).collect(Collectors.toSet());
        assertThat(registered).isEqualTo(wanted);

        var executors = Project.all("SELECT '(\\w+-service)'(?: app_name)?, '[^' ]+'(?: title)?\\n", sql);
        assertThat(executors).containsExactlyInAnyOrderElementsOf(wanted.stream().map(it -> it.substring(1, it.indexOf('\'', 1))).collect(Collectors.toSet()));
    }

    /** XXL-JOB wants a question mark where a weekday does not matter. */
    private static String row(Map<String, Object> job) {
        String cron = job.get("cron").toString();
        assertThat(cron).endsWith(" *");
        return "'%s', '%s', '%s', '%s', %s, '%s'".formatted(job.get("executor"), job.get("name"), cron.substring(0, cron.length() - 1) + "?",
                Boolean.TRUE.equals(job.get("sharded")) ? "SHARDING_BROADCAST" : "FAILOVER", job.getOrDefault("retries", 0), job.get("about"));
    }

    @Test
    @DisplayName("the images of the middleware are of the versions on which everything is tested")
    void versions() {
        String pom = Project.text("pom.xml");
        assertThat(image("rocketmq-broker")).isEqualTo("apache/rocketmq:" + Project.one("<rocketmq.version>(.*?)<", pom)).isEqualTo(image("rocketmq-names")).isEqualTo(image("rocketmq-topics"));
        assertThat(image("xxl-job-admin")).isEqualTo("xuxueli/xxl-job-admin:" + Project.one("<xxl-job.version>(.*?)<", pom));
        assertThat(image("seata")).isEqualTo("seataio/seata-server:" + Project.one("seata-server</artifactId>\\s*<version>(.*?)<", Project.text("deploy/local/seata/pom.xml")));
        assertThat(Project.one("<nacos.version>(.*?)<", Project.text("deploy/local/nacos/pom.xml"))).startsWith(image("nacos").replaceAll(".*:v", ""));
    }

    private static String image(String container) {
        return Compose.service(container).get("image").toString();
    }

    private static List<String> spaced(String regex, String text) {
        return List.of(Project.one(regex, text).split(" "));
    }
}
