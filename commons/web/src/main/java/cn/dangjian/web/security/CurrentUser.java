package cn.dangjian.web.security;

/**
 * The person behind the request; a controller method receives it as a parameter.
 *
 * @param personId member id; 0 for accounts without a person, like admin
 * @param orgPath  materialised path of the own organisation; "" when there is none
 */
public record CurrentUser(long accountId, long personId, String name, long orgId, String orgPath, Client client, String sessionId) {
}
