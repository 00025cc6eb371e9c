package cn.dangjian.packaging;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The chart as Helm renders it, each document read as strictly as the cluster would: a field that does not exist, or a number where text belongs, is an error. */
final class Chart {

    static final Path FOLDER = Project.ROOT.resolve("deploy/helm/dangjian");
    static final String RELEASE = "county";

    private static final Map<String, Class<? extends HasMetadata>> KINDS = Map.of("v1/ConfigMap", ConfigMap.class, "v1/PersistentVolumeClaim", PersistentVolumeClaim.class,
            "v1/Service", Service.class, "apps/v1/Deployment", Deployment.class, "autoscaling/v2/HorizontalPodAutoscaler", HorizontalPodAutoscaler.class, "batch/v1/Job", Job.class,
            "networking.k8s.io/v1/Ingress", Ingress.class, "networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class, "policy/v1/PodDisruptionBudget", PodDisruptionBudget.class);

    private static final Path COPY = ChartCopy.made();
    private static final ObjectMapper STRICT = strict();

    private final List<HasMetadata> documents;

    private Chart(List<HasMetadata> documents) {
        this.documents = documents;
    }

    static Chart rendered() {
        return rendered(it -> it);
    }

    static Chart rendered(UnaryOperator<TemplateCommand> settings) {
        return new Chart(read(settings.apply(new Helm(COPY).template().withName(RELEASE).withNamespace("dangjian").withKubeVersion("1.31.0")).call()));
    }

    static List<HasMetadata> read(String yaml) {
        var found = new ArrayList<HasMetadata>();
        try (var documents = STRICT.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            while (documents.hasNext()) {
                JsonNode document = documents.next();
                if (document != null && document.isObject()) {
                    String kind = document.path("apiVersion").asText() + "/" + document.path("kind").asText();
                    if (!KINDS.containsKey(kind)) {
                        throw new AssertionError("nobody checks documents of kind " + kind);
                    }
                    found.add(STRICT.treeToValue(document, KINDS.get(kind)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return found;
    }

    List<HasMetadata> all() {
        return documents;
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return documents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T named(Class<T> kind, String name) {
        return all(kind).stream().filter(it -> it.getMetadata().getName().equals(RELEASE + "-" + name)).findFirst().orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " " + name));
    }

    private static ObjectMapper strict() {
        var mapper = new ObjectMapper(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
        // the types keep what they do not know; here it is refused
        mapper.setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
            private static final long serialVersionUID = 1L;

            @Override
            public Boolean hasAnySetter(Annotated annotated) {
                return Boolean.FALSE;
            }
        });
        for (var shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(shape, CoercionAction.Fail);
        }
        return mapper;
    }
}
