package cn.dangjian.meeting.access;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Rights;
import org.springframework.stereotype.Component;

/** The rows that a permission reaches for the caller, on endpoints that somebody without it may use for his own things. */
@Component
public class OwnRights {

    private final Rights rights;

    OwnRights(Rights rights) {
        this.rights = rights;
    }

    /** Nothing when the caller does not have the permission. */
    public DataScope scope(CurrentUser user, String permission) {
        DataScope scope = rights.grants(rights.session(user.sessionId())).permissions().get(permission);
        return scope == null ? DataScope.nothing() : scope;
    }
}
