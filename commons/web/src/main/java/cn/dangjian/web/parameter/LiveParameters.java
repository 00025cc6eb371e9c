package cn.dangjian.web.parameter;

import cn.dangjian.contracts.auth.SharedTable;
import cn.dangjian.web.shared.SharedCopies;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Parameters of auth-service, kept in this process. */
public final class LiveParameters implements Parameters {

    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {
    };

    private volatile Map<String, String> values = Map.of();

    public LiveParameters(SharedCopies copies, ObjectMapper json) {
        copies.keep(SharedTable.PARAMETERS, content -> values = json.readValue(content, VALUES));
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
