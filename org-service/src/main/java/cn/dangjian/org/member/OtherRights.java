package cn.dangjian.org.member;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Rights;
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

    /** Whether the caller may say which roles an account has. */
    boolean mayAssignRoles(CurrentUser user) {
        return !scope(user, "system:account:roles").isNothing();
    }

    public DataScope scope(CurrentUser user, String permission) {
        DataScope granted = rights.grants(rights.session(user.sessionId())).permissions().get(permission);
        return granted == null ? DataScope.nothing() : granted;
    }
}
