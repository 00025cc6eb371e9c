package cn.dangjian.message.warning;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.core.scope.DataScope;

/** Which warnings an account may see. */
public final class WarningAccess {

    static final String LIST = "message:warning:list";

    private WarningAccess() {
    }

    public static DataScope of(GrantsView grants) {
        DataScope scope = grants.permissions().get(LIST);
        return scope == null ? DataScope.nothing() : scope;
    }
}
