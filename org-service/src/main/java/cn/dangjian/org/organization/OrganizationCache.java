package cn.dangjian.org.organization;

import cn.dangjian.org.tree.Snapshot;
import org.springframework.stereotype.Component;

/** The tree of organisations in memory. */
@Component
public class OrganizationCache {

    private final Snapshot<OrganizationTree> snapshot;

    OrganizationCache(OrganizationMapper mapper) {
        snapshot = new Snapshot<>(mapper::treeVersion, version -> new OrganizationTree(mapper.all()));
    }

    public OrganizationTree tree() {
        return snapshot.get();
    }

    /** The rows as they are inside the present transaction, past the cache. */
    OrganizationTree fresh() {
        return snapshot.fresh();
    }

    /** Forgets the tree when the present transaction is over. */
    void forgetAfterTransaction() {
        snapshot.forgetAfterTransaction();
    }
}
