package cn.dangjian.org.town;

import cn.dangjian.org.tree.TreeItem;
import java.time.Instant;

/**
 * The county, a town, a village or a hamlet (ORG-23).
 *
 * @param path materialised path ending with its own id, e.g. {@code /1/5/17/}
 * @param code official division code; null for what has none, as hamlets
 */
public record Town(long id, Long parentId, String path, String code, String name, int sort, boolean enabled, long version, Instant createdAt) implements TreeItem {

    public TownLevel level() {
        return TownLevel.of(path);
    }

    /** The same node with what the form says; its place in the tree stays. */
    Town with(TownForm form) {
        return new Town(id, parentId, path, form.code(), form.name(), form.sort(), form.isEnabled(), version + 1, createdAt);
    }

    Town switched(boolean on) {
        return new Town(id, parentId, path, code, name, sort, on, version + 1, createdAt);
    }

    /** @param parentPath null at the top */
    static Town create(long id, TownForm form, Long parentId, String parentPath, Instant now) {
        return new Town(id, parentId, (parentPath == null ? "/" : parentPath) + id + "/", null, null, 0, true, 0, now).with(form);
    }
}
