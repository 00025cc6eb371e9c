package cn.dangjian.org.town;

import java.util.Collection;

/** Rows of another concept that hang on towns, villages or hamlets: these cannot be deleted, nor given to another organisation, before the rows are gone. */
public interface TownUse {

    /** What the rows are called, e.g. 群众账号. */
    String noun();

    boolean uses(Collection<Long> townIds);
}
