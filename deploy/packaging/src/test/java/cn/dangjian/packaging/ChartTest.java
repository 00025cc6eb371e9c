package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.nio.file.Files;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChartTest {

    private final Chart chart = Chart.rendered();

    @Test
    @DisplayName("Helm finds nothing to complain about, warnings included")
    void lint() {
        var result = new Helm(Chart.FOLDER).lint().strict().call();
        assertThat(result.isFailed()).as(result.getMessages().toString()).isFalse();
    }

    @Test
    @DisplayName("an unknown field, and a number where text belongs, are found")
    void strict() {
        String service = "apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {ports: [{port: 1%s}]}\n";
        assertThat(Chart.read(service.formatted(""))).hasSize(1);
        assertThatThrownBy(() -> Chart.read(service.formatted(", prot: TCP"))).hasMessageContaining("prot");
        assertThatThrownBy(() -> Chart.read(service.formatted(", name: 5"))).hasMessageContaining("String");
    }

    @Test
    @DisplayName("every document has a name of its own among its kind, and says to which release it belongs")
    void names() {
        assertThat(chart.all().stream().map(it -> it.getKind() + " " + it.getMetadata().getName())).doesNotHaveDuplicates();
        assertThat(chart.all()).allMatch(it -> Chart.RELEASE.equals(it.getMetadata().getLabels().get("app.kubernetes.io/instance")));
    }

    @Test
    @DisplayName("every service of the build is deployed, and the pages; nothing else runs for long")
    void complete() {
        var wanted = new TreeSet<String>();
        Services.names().forEach(it -> wanted.add(Chart.RELEASE + "-" + it));
        wanted.add(Chart.RELEASE + "-web");
        assertThat(chart.all(Deployment.class).stream().map(it -> it.getMetadata().getName())).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    @DisplayName("before install and upgrade the files of deploy/nacos are published, as they are, by the script that is among them")
    void configuration() {
        var published = chart.named(ConfigMap.class, "configuration").getData();
        var files = Project.files(Project.ROOT.resolve("deploy/nacos"));
        assertThat(published).hasSameSizeAs(files);
        files.forEach(it -> assertThat(published.get(it.getFileName().toString()).strip()).isEqualTo(Project.text(it.toString()).strip()));

        var job = chart.named(Job.class, "configuration");
        assertThat(job.getMetadata().getAnnotations()).containsEntry(ChartCopy.HOOK, "pre-install,pre-upgrade");
        var container = job.getSpec().getTemplate().getSpec().getContainers().getFirst();
        assertThat(container.getCommand()).containsExactly("sh", "/dangjian/publish.sh");
        var asked = Project.all("\\$\\{(\\w+):\\?", Project.text("deploy/nacos/publish.sh"));
        assertThat(container.getEnv().stream().map(it -> it.getName())).isNotEmpty().containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    @DisplayName("the ingress leads to the gateway and the pages, by TLS only, and holds no stream back")
    void ingress() {
        var ingress = chart.all(Ingress.class).getFirst();
        var paths = ingress.getSpec().getRules().getFirst().getHttp().getPaths();
        assertThat(paths.stream().map(it -> it.getPath() + " " + it.getBackend().getService().getName())).containsExactly("/api county-gateway", "/ county-web");
        paths.forEach(it -> {
            var service = chart.all(Service.class).stream().filter(other -> other.getMetadata().getName().equals(it.getBackend().getService().getName())).findFirst().orElseThrow();
            assertThat(service.getSpec().getPorts().getFirst().getName()).isEqualTo(it.getBackend().getService().getPort().getName());
        });
        assertThat(chart.all(Service.class)).as("nothing else has an address for others").hasSize(2);
        assertThat(ingress.getSpec().getTls().getFirst().getHosts()).contains(ingress.getSpec().getRules().getFirst().getHost());
        assertThat(ingress.getMetadata().getAnnotations()).containsEntry("nginx.ingress.kubernetes.io/proxy-buffering", "off");
    }

    @Test
    @DisplayName("what a cluster has already is used instead of what the chart would make")
    void choices() {
        assertThat(Chart.rendered(it -> it.set("files.existingClaim", "ours")).all(PersistentVolumeClaim.class)).isEmpty();
        assertThat(Chart.rendered(it -> it.set("networkPolicy.enabled", false)).all(NetworkPolicy.class)).isEmpty();
        assertThat(Chart.rendered(it -> it.set("configuration.publish", false)).all(Job.class)).isEmpty();
        assertThat(Chart.rendered(it -> it.set("image.registry", "registry.example/dj").set("image.tag", "2.0.0")).named(Deployment.class, "web").getSpec().getTemplate().getSpec().getContainers()
                .getFirst().getImage()).isEqualTo("registry.example/dj/web:2.0.0");
        assertThat(Project.files(Chart.FOLDER.resolve("nacos"))).as("the configuration is kept once").isNotEmpty().allMatch(Files::isSymbolicLink);
    }
}
