package cn.dangjian.screen.live;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.core.scope.DataScope;
import java.util.Map;
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
        Map<String, DataScope> permissions = grants.permissions();
        boolean board = permissions.containsKey("screen:board:view");
        DataScope meetings = permissions.getOrDefault("meeting:meeting:list", DataScope.nothing()).union(permissions.getOrDefault("screen:home:view", DataScope.nothing()));
        return board || !meetings.isNothing() ? Optional.of(new ScreenRights(board, meetings)) : Optional.empty();
    }
}
