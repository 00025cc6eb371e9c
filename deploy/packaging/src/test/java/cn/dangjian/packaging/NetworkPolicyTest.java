package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** F04: who reaches whom on a cluster, worked out from the rendered policies. */
class NetworkPolicyTest {

    private static final Chart CHART = Chart.rendered();
    private static final TreeMap<String, PodTemplateSpec> PODS = new TreeMap<>();

    static {
        CHART.all(Deployment.class).forEach(it -> PODS.put(shortName(it.getMetadata().getName()), it.getSpec().getTemplate()));
        CHART.all(Job.class).forEach(it -> PODS.put(shortName(it.getMetadata().getName()), it.getSpec().getTemplate()));
    }

    @Test
    @DisplayName("F04 what no policy allows is refused, for every pod and in both directions")
    void closed() {
        var closed = CHART.named(NetworkPolicy.class, "closed").getSpec();
        assertThat(closed.getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(closed.getIngress()).isEmpty();
        assertThat(closed.getEgress()).isEmpty();
        assertThat(PODS.keySet()).allMatch(it -> selects(closed.getPodSelector(), it));
    }

    @Test
    @DisplayName("F04 B02 the ingress controller reaches gateway and pages; gateway, siblings and middleware reach the services; nobody else reaches anybody")
    void into() {
        var services = Services.names().stream().filter(Services::hasDatabase).toList();
        var inner = new TreeSet<>(services);
        inner.addAll(List.of("gateway", "namespace middleware"));
        services.forEach(it -> assertThat(callers(it)).isEqualTo(inner));
        assertThat(callers("gateway")).isEqualTo(Set.of("namespace ingress-nginx"));
        assertThat(callers("web")).isEqualTo(Set.of("namespace ingress-nginx"));
        assertThat(callers("configuration")).isEmpty();
    }

    @Test
    @DisplayName("F04 gateway, services and the publishing of the configuration reach middleware and services; one service reaches WeChat, the pages nobody")
    void outOf() {
        assertThat(egress("web")).isEmpty();
        assertThat(egress("org-service").map(it -> it.getMetadata().getName())).containsExactly("county-egress");
        assertThat(egress("gateway").map(it -> it.getMetadata().getName())).containsExactly("county-egress");
        assertThat(PODS.keySet().stream().filter(it -> egress(it).anyMatch(policy -> policy.getMetadata().getName().endsWith("-internet")))).containsExactly("auth-service");
        assertThat(Services.known("auth-service").stream().filter(it -> it.startsWith("DANGJIAN_WECHAT"))).isNotEmpty();

        var ports = CHART.named(NetworkPolicy.class, "egress").getSpec().getEgress().stream().map(rule -> rule.getPorts().stream().map(it -> it.getPort().getIntVal()).collect(Collectors.toSet())).toList();
        assertThat(ports.get(1)).isEqualTo(Services.names().stream().filter(Services::hasDatabase).map(Services::port).collect(Collectors.toSet()));
        var addresses = Project.all(":(\\d+)", Project.map(Project.yaml("deploy/helm/dangjian/values.yaml").get("middleware")).values().toString()).stream().map(Integer::valueOf).toList();
        assertThat(ports.get(2)).containsAll(addresses).contains(9848, 10911); // Nacos by gRPC, the broker itself
    }

    private static Set<String> callers(String pod) {
        return CHART.all(NetworkPolicy.class).stream().filter(it -> it.getSpec().getPolicyTypes().contains("Ingress") && selects(it.getSpec().getPodSelector(), pod))
                .flatMap(it -> it.getSpec().getIngress().stream()).peek(it -> assertThat(it.getPorts()).allMatch(port -> "http".equals(port.getPort().getStrVal())))
                .flatMap(it -> it.getFrom().stream()).flatMap(NetworkPolicyTest::who).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<NetworkPolicy> egress(String pod) {
        return CHART.all(NetworkPolicy.class).stream().filter(it -> !it.getSpec().getEgress().isEmpty() && selects(it.getSpec().getPodSelector(), pod));
    }

    private static Stream<String> who(NetworkPolicyPeer peer) {
        return peer.getNamespaceSelector() != null ? Stream.of("namespace " + peer.getNamespaceSelector().getMatchLabels().get("kubernetes.io/metadata.name"))
                : PODS.keySet().stream().filter(it -> selects(peer.getPodSelector(), it));
    }

    private static boolean selects(LabelSelector selector, String pod) {
        var labels = PODS.get(pod).getMetadata().getLabels();
        return selector.getMatchLabels().entrySet().stream().allMatch(it -> it.getValue().equals(labels.get(it.getKey())))
                && selector.getMatchExpressions().stream().allMatch(it -> it.getOperator().equals("In") && it.getValues().contains(labels.get(it.getKey())));
    }

    private static String shortName(String name) {
        return name.substring(Chart.RELEASE.length() + 1);
    }
}
