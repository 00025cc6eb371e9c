package cn.dangjian.org.town;

import cn.dangjian.org.tree.Tree;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The county with its towns, villages and hamlets at one moment. */
public final class TownTree extends Tree<Town> {

    public TownTree(Collection<Town> towns) {
        super(towns);
    }

    public Optional<Town> parentOf(Town town) {
        return find(town.parentId());
    }

    /** Whether it may be chosen elsewhere: what lies in a town that is switched off is not offered either (ORG-25). */
    public boolean offers(Town town) {
        return town.enabled() && parentOf(town).map(this::offers).orElse(true);
    }

    /** Itself and all below. */
    public List<Town> subtree(Town town) {
        return all().stream().filter(it -> it.path().startsWith(town.path())).toList();
    }
}
