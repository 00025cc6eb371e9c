package cn.dangjian.auth.audit;

import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.core.problem.Problem;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Names and paths of organisations for the log; without org-service the log is readable all the same. */
@Component
class OrganizationNames {

    private static final Logger log = LoggerFactory.getLogger(OrganizationNames.class);
    private static final String ALL = "all";

    private final OrgClient organizations;
    private final Cache<String, Map<Long, OrganizationView>> cache = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(1).build();

    OrganizationNames(@Lazy OrgClient organizations) { // lazy: the client needs the web layer, which needs the rights of this service
        this.organizations = organizations;
    }

    String name(Long id) {
        OrganizationView view = id == null ? null : all().get(id);
        return view == null ? "" : view.name();
    }

    String path(Long id) {
        if (id == null) {
            return null;
        }
        OrganizationView view = all().get(id);
        if (view == null) {
            throw Problem.invalidField("ORG_UNKNOWN", "orgId", "所选组织不存在,请重新选择");
        }
        return view.path();
    }

    private Map<Long, OrganizationView> all() {
        return cache.get(ALL, key -> read());
    }

    private Map<Long, OrganizationView> read() {
        try {
            return organizations.organizations().stream().collect(Collectors.toMap(OrganizationView::id, Function.identity()));
        } catch (RuntimeException away) {
            log.warn("names of organisations are not known now: {}", away.toString());
            return Map.of();
        }
    }
}
