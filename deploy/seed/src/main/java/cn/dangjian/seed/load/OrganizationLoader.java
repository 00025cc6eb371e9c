package cn.dangjian.seed.load;

import cn.dangjian.seed.plan.PlannedOrganization;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Brings the organisations in through the API; those that are there already stay. */
public final class OrganizationLoader {

    private final Api api;
    private final Map<String, String> ids = new HashMap<>();

    public OrganizationLoader(Api api) {
        this.api = api;
    }

    /** Full name → id of everything in the county. */
    public Map<String, String> load(List<PlannedOrganization> plan) throws IOException, InterruptedException {
        collect(api.get("/api/org/organizations/tree"), "");
        int done = 0;
        for (PlannedOrganization it : plan) {
            if (!ids.containsKey(it.fullName())) {
                ids.put(it.fullName(), api.post("/api/org/organizations", form(it)).at("/id").asString());
            }
            if (++done % 100 == 0 || done == plan.size()) {
                Progress.say("党组织 organisations %d/%d", done, plan.size());
            }
        }
        return ids;
    }

    private void collect(JsonNode nodes, String above) {
        for (JsonNode node : nodes) {
            String name = above + node.at("/name").asString();
            ids.put(name, node.at("/id").asString());
            collect(node.at("/children"), name + "/");
        }
    }

    private Map<String, Object> form(PlannedOrganization it) {
        var form = new HashMap<String, Object>();
        form.put("parentId", it.parent() == null ? null : ids.get(it.parent().fullName()));
        form.put("name", it.name());
        form.put("type", it.type());
        form.put("sort", it.sort());
        form.put("status", "ENABLED");
        form.put("directWorkCommittee", it.directWorkCommittee());
        form.put("orgType", it.kind().orgType());
        form.put("divisionCode", it.divisionCode());
        return form;
    }
}
