package cn.dangjian.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeploymentTest {

    private static final Chart CHART = Chart.rendered();

    static Stream<String> services() {
        return Services.names().stream();
    }

    static Stream<Deployment> deployments() {
        return CHART.all(Deployment.class).stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("a service gets on a cluster what it gets from Compose, and its own address")
    void environment(String service) {
        var wanted = new TreeSet<>(Compose.environment(service).keySet());
        wanted.add("DANGJIAN_IP");
        assertThat(container(service).getEnv().stream().map(EnvVar::getName)).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(value(service, "DANGJIAN_PORT").getValue()).isEqualTo(String.valueOf(Services.port(service)));
        assertThat(container(service).getPorts().getFirst().getContainerPort()).isEqualTo(Services.port(service));
        assertThat(value(service, "DANGJIAN_PRODUCTION").getValue()).isEqualTo("true");
        assertThat(value(service, "DANGJIAN_IP").getValueFrom().getFieldRef().getFieldPath()).isEqualTo("status.podIP");
        Compose.environment(service).forEach((name, text) -> {
            if (name.startsWith("DANGJIAN_DB_") && !String.valueOf(text).startsWith("$")) {
                assertThat(value(service, name).getValue()).isEqualTo(text);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("F06 secrets come from the Secret that secrets.sh fills, under the names of Compose, and only those that are this service's business")
    void secrets(String service) {
        container(service).getEnv().forEach(it -> {
            String inCompose = String.valueOf(Compose.environment(service).get(it.getName()));
            var reference = it.getValueFrom() == null ? null : it.getValueFrom().getSecretKeyRef();
            if (reference != null) {
                assertThat(inCompose).as(it.getName()).startsWith("${" + reference.getKey());
            } else if (!it.getName().endsWith("_CONSOLE") && !it.getName().equals("DANGJIAN_TRUSTED_PROXIES")) {
                assertThat(inCompose).as(it.getName() + " is a secret in Compose").doesNotStartWith("$");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    @DisplayName("probes ask the addresses at which a service says how it is; the gateway says so to itself only")
    void probes(String service) {
        var container = container(service);
        assertThat(asked(container.getStartupProbe())).isEqualTo("liveness");
        assertThat(asked(container.getReadinessProbe())).isEqualTo("readiness");
        assertThat(asked(container.getLivenessProbe())).isEqualTo("liveness");
        boolean own = container.getReadinessProbe().getExec() != null;
        assertThat(own).isEqualTo(!Services.hasDatabase(service));
        int seconds = container.getStartupProbe().getPeriodSeconds() * container.getStartupProbe().getFailureThreshold();
        assertThat(seconds * 1000).as("the patience of the local installation").isGreaterThanOrEqualTo(local("timeout"));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    @DisplayName("R14 an update takes nothing away before its successor is ready, and an end has the time that it takes")
    void updates(Deployment deployment) {
        var update = deployment.getSpec().getStrategy().getRollingUpdate();
        assertThat(update.getMaxUnavailable().getIntVal()).isZero();
        assertThat(update.getMaxSurge().getIntVal()).isPositive();
        var container = pod(deployment).getContainers().getFirst();
        int drain = container.getLifecycle() == null ? 0 : Integer.parseInt(container.getLifecycle().getPreStop().getExec().getCommand().getLast());
        boolean ours = !deployment.getMetadata().getName().endsWith("-web");
        assertThat(pod(deployment).getTerminationGracePeriodSeconds() * 1000).isGreaterThanOrEqualTo((drain * 1000L) + (ours ? local("patience") : 0));
        assertThat(deployment.getSpec().getReplicas()).as("the autoscaler says how many").isNull();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    @DisplayName("each part scales between two and more copies, and a maintenance takes one at a time")
    void copies(Deployment deployment) {
        String name = deployment.getMetadata().getName().substring(Chart.RELEASE.length() + 1);
        var scaling = CHART.named(HorizontalPodAutoscaler.class, name).getSpec();
        assertThat(scaling.getScaleTargetRef().getName()).isEqualTo(deployment.getMetadata().getName());
        assertThat(scaling.getMinReplicas()).isGreaterThanOrEqualTo(2).isLessThan(scaling.getMaxReplicas());
        var budget = CHART.named(PodDisruptionBudget.class, name).getSpec();
        assertThat(budget.getMaxUnavailable().getIntVal()).isEqualTo(1);
        assertThat(budget.getSelector().getMatchLabels()).isEqualTo(deployment.getSpec().getSelector().getMatchLabels());
        assertThat(deployment.getSpec().getTemplate().getMetadata().getLabels()).containsAllEntriesOf(budget.getSelector().getMatchLabels());
    }

    @Test
    @DisplayName("no container is root, writes beside its volumes, holds a token of the cluster, or takes what it likes")
    void narrow() {
        Stream.concat(deployments().map(DeploymentTest::pod), CHART.all(Job.class).stream().map(it -> it.getSpec().getTemplate().getSpec())).forEach(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getEnableServiceLinks()).as("DANGJIAN_… of a Service would be read as settings").isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            pod.getContainers().forEach(container -> {
                assertThat(container.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
                assertThat(container.getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
                assertThat(container.getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
                assertThat(container.getResources().getLimits()).containsKeys("memory", "cpu");
                assertThat(container.getResources().getRequests()).containsKeys("memory", "cpu");
                assertThat(container.getImage()).matches(".+:\\d[\\w.-]*");
                assertThat(container.getVolumeMounts()).allMatch(mount -> pod.getVolumes().stream().anyMatch(volume -> volume.getName().equals(mount.getName())));
            });
        });
        services().forEach(it -> assertThat(container(it).getVolumeMounts().stream().anyMatch(mount -> mount.getMountPath().equals("/files"))).isEqualTo(Services.keepsFiles(it)));
    }

    private static String asked(Probe probe) {
        String path = probe.getExec() == null ? probe.getHttpGet().getPath() : "/actuator/health/" + probe.getExec().getCommand().getLast();
        assertThat(path).startsWith("/actuator/health/");
        assertThat(probe.getExec() == null ? List.of("bash", "/app/health.sh") : probe.getExec().getCommand().subList(0, 2)).containsExactly("bash", "/app/health.sh");
        return path.substring("/actuator/health/".length());
    }

    private static int local(String name) {
        return Integer.parseInt(Project.one(name + ": ([\\d_]+)", Project.text("deploy/local/cli/services/service.mjs")).replace("_", ""));
    }

    private static PodSpec pod(Deployment deployment) {
        return deployment.getSpec().getTemplate().getSpec();
    }

    private static Container container(String service) {
        return pod(CHART.named(Deployment.class, service)).getContainers().getFirst();
    }

    private static EnvVar value(String service, String name) {
        return container(service).getEnv().stream().filter(it -> it.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(service + " has no " + name));
    }
}
