package cn.dangjian.auth.account;

/** Whose account it is: a Party member's, a villager's on the cadre side (群众账号), the installation's administrator, or a resident's of 码上服务. */
public enum AccountKind { MEMBER, MASS, ADMIN, RESIDENT }
