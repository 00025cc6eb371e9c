package cn.dangjian.auth.organization;

import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The county's organisations as logs and 在线用户 show them and are filtered by them. Without org-service the lists are readable all the same, without names. */
@Component
public class Organizations {

    private static final Logger log = LoggerFactory.getLogger(Organizations.class);
    private static final String ALL = "all";

    private final OrgClient client;
    private final Cache<String, Map<Long, OrganizationView>> cache = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(1).build();

    Organizations(@Lazy OrgClient client) { // lazy: the client needs the web layer, which needs the rights of this service
        this.client = client;
    }

    /** "" where there is none or it is not known now. */
    public String name(Long id) {
        OrganizationView view = id == null ? null : known().get(id);
        return view == null ? "" : view.name();
    }

    /** Path of the subtree that a filter names; null for no filter. */
    public String path(Long id) {
        if (id == null) {
            return null;
        }
        OrganizationView view = all().get(id);
        if (view == null) {
            throw Problem.invalidField("ORG_UNKNOWN", "orgId", "所选组织不存在,请重新选择");
        }
        return view.path();
    }

    /** What a filter offers: the organisations within the scope, and those above that lead to them. */
    List<OrganizationOption> options(DataScope scope) {
        return OrganizationOption.tree(all().values(), scope);
    }

    /** Empty while org-service is away. */
    private Map<Long, OrganizationView> known() {
        return cache.get(ALL, key -> read());
    }

    /** What a filter needs is worth another try. */
    private Map<Long, OrganizationView> all() {
        var found = known();
        if (found.isEmpty()) {
            cache.invalidate(ALL);
            found = known();
        }
        if (found.isEmpty()) {
            throw Problem.unavailable("ORG_AWAY", "组织管理服务暂时没有响应,请稍后再按组织查询");
        }
        return found;
    }

    private Map<Long, OrganizationView> read() {
        try {
            var found = new LinkedHashMap<Long, OrganizationView>();
            client.organizations().forEach(it -> found.put(it.id(), it));
            return found;
        } catch (RuntimeException away) {
            log.warn("organisations are not known now: {}", away.toString());
            return Map.of();
        }
    }
}
