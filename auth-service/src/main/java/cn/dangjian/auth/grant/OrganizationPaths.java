package cn.dangjian.auth.grant;

import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.core.problem.Problem;
import java.util.function.Function;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Paths of organisations as of now, asked only when somebody with a limited scope hands out a CUSTOM one. */
@Component
class OrganizationPaths implements Function<Long, String> {

    /** Inside of nobody's scope. */
    private static final String NOWHERE = "/0/";

    private final OrgClient organizations;

    OrganizationPaths(@Lazy OrgClient organizations) { // lazy: the client needs the web layer, which needs the rights of this service
        this.organizations = organizations;
    }

    @Override
    public String apply(Long id) {
        try {
            return organizations.organization(id).path();
        } catch (Problem unknown) {
            if (unknown.status() == 404) {
                return NOWHERE;
            }
            throw unknown;
        }
    }
}
