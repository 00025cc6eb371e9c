package cn.dangjian.org.organization;

import java.util.Optional;

/** Rows of another concept that belong to organisations, as members do: they hold an organisation back from being deleted and follow it when it moves. */
public interface OrganizationUse {

    /** Why it cannot be deleted, for the clerk; empty when nothing holds it. */
    Optional<String> holding(long organizationId);

    /** Takes part in the global transaction of the move. */
    void move(String fromPath, String toPath);
}
