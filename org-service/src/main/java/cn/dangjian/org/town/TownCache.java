package cn.dangjian.org.town;

import cn.dangjian.org.tree.Snapshot;
import org.springframework.stereotype.Component;

/** The tree of towns in memory. */
@Component
public class TownCache {

    private final Snapshot<TownTree> snapshot;

    TownCache(TownMapper mapper) {
        snapshot = new Snapshot<>(mapper::treeVersion, version -> new TownTree(mapper.all()));
    }

    public TownTree tree() {
        return snapshot.get();
    }

    /** The rows as they are inside the present transaction, past the cache. */
    TownTree fresh() {
        return snapshot.fresh();
    }

    /** Forgets the tree when the present transaction is over. */
    void forgetAfterTransaction() {
        snapshot.forgetAfterTransaction();
    }
}
