package cn.dangjian.contracts.auth;

/**
 * A login session as the other services need it.
 *
 * @param active  false once it was logged out, revoked or its account disabled
 * @param epoch   number that grows with every change of any right; grants cached under an older one are stale
 * @param pending what its user has to do first; null for a session that serves for everything
 */
public record SessionView(String sessionId, long accountId, boolean active, long epoch, Pending pending) {

    public SessionView(String sessionId, long accountId, boolean active, long epoch) {
        this(sessionId, accountId, active, epoch, null);
    }
}
