package cn.dangjian.auth.account;

/** Whose account it is: a Party member's, a villager's on the cadre side (群众账号), or the installation's administrator. */
public enum AccountKind { MEMBER, MASS, ADMIN }
