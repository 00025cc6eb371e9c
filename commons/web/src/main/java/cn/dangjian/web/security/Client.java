package cn.dangjian.web.security;

/** The front that a session belongs to: PC console, 智慧组工, 码上服务. */
public enum Client { ADMIN, CADRE, RESIDENT }
