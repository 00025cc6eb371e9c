package cn.dangjian.org.member;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Rights;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the caller may do besides the permission of the endpoint in use. */
@Component
public class OtherRights {

    private final Rights rights;

    OtherRights(Rights rights) {
        this.rights = rights;
    }

    /** Rows whose phone and identity number the caller may see whole. */
    public DataScope sensitive(CurrentUser user) {
        return scope(user, "org:member:sensitive");
    }

    /** Who may edit persons must not thereby hand out roles (C06). */
    public void checkRoles(List<Long> roleIds, CurrentUser user) {
        if (roleIds != null && scope(user, "system:account:roles").isNothing()) {
            throw Problem.forbidden("NO_PERMISSION", "您没有分配角色的权限,请将角色留空后保存");
        }
    }

    public DataScope scope(CurrentUser user, String permission) {
        DataScope granted = rights.grants(rights.session(user.sessionId())).permissions().get(permission);
        return granted == null ? DataScope.nothing() : granted;
    }
}
