package cn.dangjian.screen.live;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.core.scope.DataScope;
import java.util.Optional;

/**
 * What a stream may carry.
 *
 * @param board    board and happenings of the county
 * @param meetings whose meetings: those of the list of meetings and of the home page
 */
record ScreenRights(boolean board, DataScope meetings) {

    /** Empty for an account that may see neither board nor home nor meetings. */
    static Optional<ScreenRights> of(GrantsView grants) {
        boolean board = grants.permissions().containsKey("screen:board:view");
        DataScope meetings = scope(grants, "meeting:meeting:list").union(scope(grants, "screen:home:view"));
        return board || !meetings.isNothing() ? Optional.of(new ScreenRights(board, meetings)) : Optional.empty();
    }

    private static DataScope scope(GrantsView grants, String permission) {
        DataScope scope = grants.permissions().get(permission);
        return scope == null ? DataScope.nothing() : scope;
    }
}
