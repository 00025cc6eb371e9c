package cn.dangjian.auth.shared;

import cn.dangjian.contracts.auth.SharedTable;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.shared.SharedTables;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Shared tables from this service's database: edition and content of one snapshot. */
@Component
class DatabaseSharedTables implements SharedTables {

    private final EditionMapper editions;
    private final Map<String, SharedContent> contents;
    private final ObjectMapper json;

    DatabaseSharedTables(EditionMapper editions, List<SharedContent> contents, ObjectMapper json) {
        this.editions = editions;
        this.contents = contents.stream().collect(Collectors.toMap(SharedContent::name, Function.identity()));
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public SharedTable read(String name) {
        Long edition = contents.containsKey(name) ? editions.find(name) : null;
        if (edition == null) {
            throw Problem.notFound("NOT_FOUND", "没有该数据");
        }
        return new SharedTable(name, edition, json.writeValueAsString(contents.get(name).read()));
    }
}
