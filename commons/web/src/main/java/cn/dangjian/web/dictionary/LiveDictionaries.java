package cn.dangjian.web.dictionary;

import cn.dangjian.contracts.auth.SharedTable;
import cn.dangjian.web.shared.SharedCopies;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Dictionaries of auth-service, kept in this process. */
public final class LiveDictionaries implements Dictionaries {

    private static final TypeReference<Map<String, List<DictionaryValue>>> TYPES = new TypeReference<>() {
    };

    private volatile Map<String, List<DictionaryValue>> types = Map.of();

    public LiveDictionaries(SharedCopies copies, ObjectMapper json) {
        copies.keep(SharedTable.DICTIONARIES, content -> types = json.readValue(content, TYPES));
    }

    @Override
    public List<DictionaryValue> values(String type) {
        return types.getOrDefault(type, List.of());
    }
}
