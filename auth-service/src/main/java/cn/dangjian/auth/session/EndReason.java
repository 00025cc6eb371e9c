package cn.dangjian.auth.session;

/** Why a session ended before its time. */
public enum EndReason { LOGGED_OUT, FORCED, ACCOUNT_DISABLED, ACCOUNT_REMOVED, PASSWORD_CHANGED, TOKEN_REUSED, SECOND_FACTOR, IDLE, LOGGED_IN_ELSEWHERE }
