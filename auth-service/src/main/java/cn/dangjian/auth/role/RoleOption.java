package cn.dangjian.auth.role;

/** A role as a form offers it. */
public record RoleOption(long id, String code, String name) {
}
