package cn.dangjian.auth.role;

/** A menu or an organisation that belongs to a role. */
public record RoleLink(long roleId, long targetId) {
}
