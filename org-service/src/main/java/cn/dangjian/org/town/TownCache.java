package cn.dangjian.org.town;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.org.tree.Snapshot;
import org.springframework.stereotype.Component;

/** The tree of towns in memory. */
@Component
public class TownCache {

    private final TownMapper mapper;
    private final Snapshot<TownTree> snapshot;

    TownCache(TownMapper mapper) {
        this.mapper = mapper;
        snapshot = new Snapshot<>(mapper::treeVersion, version -> new TownTree(mapper.all()));
    }

    public TownTree tree() {
        return snapshot.get();
    }

    /** For rows that name the place: it stays until the present transaction ends. */
    public void hold(long id) {
        if (mapper.hold(id) == null) {
            throw Problem.invalidField("GRID_UNKNOWN", "gridId", "所选网格不存在,请刷新后重新选择");
        }
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
