package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ComposeSecretsTest {

    /** Where the deployment, not chance, says what is right. */
    private static final Set<String> FILLED_IN = Set.of("DANGJIAN_TLS_CERTIFICATE", "DANGJIAN_TLS_KEY", "XXL_JOB_TABLES", "DANGJIAN_WECHAT_APPID", "DANGJIAN_WECHAT_SECRET");

    @Test
    @DisplayName("F06 no secret stands in the file: each is a variable without which nothing starts")
    void variables() {
        Compose.SERVICES.keySet().forEach(container -> Compose.environment(container).forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET|TOKEN|KEYS?|IDENTITY_VALUE)$") && !name.equals("NACOS_AUTH_IDENTITY_KEY")) {
                assertThat(String.valueOf(value)).as(container + " " + name).matches("\\$\\{\\w+:?\\?.+}|\\$\\{DANGJIAN_ACTIVE_\\w+:-}");
            }
        }));
        assertThat(Project.text("deploy/compose/seata/application.yml")).doesNotContainPattern("(?i)(password|secretKey): \"?(?!\\$\\{|\"\\$\\{)\\w");
    }

    @Test
    @DisplayName("the example names every variable, and no other")
    void example() {
        var example = Project.text("deploy/compose/.env.example");
        assertThat(Compose.variables(example).keySet()).isEqualTo(Compose.required());
        assertThat(Compose.variables(example).values()).allMatch(String::isEmpty);
        assertThat(new TreeSet<>(Project.all("(?m)^#(\\w+)=", example))).isEqualTo(Compose.optional());
    }

    @Test
    @DisplayName("A03 secrets.sh makes every secret, anew each time, in the form that the services accept")
    void random() throws Exception {
        assumeTrue(Programs.there("openssl"), "secrets.sh asks openssl");
        Map<String, String> one = made(), other = made();

        assertThat(one.keySet()).isEqualTo(Compose.required());
        one.forEach((name, value) -> {
            assertThat(value.isEmpty()).as(name).isEqualTo(FILLED_IN.contains(name));
            assertThat(value).as(name).matches(it -> it.isEmpty() || !it.equals(other.get(name))).doesNotContain("$", "'", "\"", " ", "#");
        });
        for (String name : Set.of("DANGJIAN_SERVICE_SECRET", "DANGJIAN_QR_SECRET", "NACOS_TOKEN_KEY")) {
            assertThat(Base64.getDecoder().decode(one.get(name))).as(name).hasSizeGreaterThanOrEqualTo(32);
        }
        assertThat(one.get("DANGJIAN_DATA_KEYS")).matches("k1:[\\w+/=]{44}");
        assertThat(one.get("DANGJIAN_INDEX_KEY")).matches("i1:[\\w+/=]{44}");
        assertThat(one.get("DANGJIAN_JOBS_TOKEN")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(one.get("DANGJIAN_TOKEN_KEY"))))).isNotNull();
        assertThat(one.get("DANGJIAN_ADMIN_PASSWORD")).matches("Dj-[0-9a-f]{18}-A7");
    }

    private static Map<String, String> made() {
        return Compose.variables(Programs.output(new ProcessBuilder("sh", Project.ROOT.resolve("deploy/compose/secrets.sh").toString())));
    }
}
