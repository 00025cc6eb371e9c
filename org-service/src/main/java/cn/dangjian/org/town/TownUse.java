package cn.dangjian.org.town;

import java.util.Collection;
import java.util.Optional;

/** Rows of another concept that hang on towns, villages or hamlets: these cannot be deleted before the rows are gone. */
public interface TownUse {

    /** How many rows there are and what to do about them, for the clerk; empty when there are none. */
    Optional<String> holding(Collection<Long> townIds);

    /** Whether the rows belong to the organisation of their town, so that the town cannot be given to another one either. */
    default boolean followsOrganization() {
        return true;
    }
}
