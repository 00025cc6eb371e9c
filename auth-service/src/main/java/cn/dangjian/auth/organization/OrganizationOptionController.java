package cn.dangjian.auth.organization;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.Permission;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Organisations for the filters of 操作日志 and 在线用户: who reads these need not see 组织管理. */
@RestController
class OrganizationOptionController {

    private final Organizations organizations;

    OrganizationOptionController(Organizations organizations) {
        this.organizations = organizations;
    }

    /** Within the scope, as a tree (SYS-26, SYS-30). */
    @GetMapping("/api/auth/organization-options")
    @Permission({"system:log:operations", "monitor:online:list", "monitor:account:list"})
    List<OrganizationOption> options(DataScope scope) {
        return organizations.options(scope);
    }
}
