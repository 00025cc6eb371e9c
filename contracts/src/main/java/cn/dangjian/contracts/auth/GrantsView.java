package cn.dangjian.contracts.auth;

import cn.dangjian.core.scope.DataScope;
import java.util.Map;

/**
 * Who an account is and what it may do now.
 *
 * @param personId    member id; 0 for accounts without a person, like admin
 * @param permissions permission code → rows it reaches: the union over the roles that grant this permission (C05)
 */
public record GrantsView(long accountId, long personId, String name, long orgId, String orgPath, long epoch, Map<String, DataScope> permissions) {
}
