package cn.dangjian.org.organization;

/** Rows of another concept that belong to organisations, as members do: they hold an organisation back from being deleted and follow it when it moves. */
public interface OrganizationUse {

    /** What the rows are called, e.g. 群众账号. */
    String noun();

    boolean uses(long organizationId);

    /** Takes part in the global transaction of the move. */
    void move(String fromPath, String toPath);
}
