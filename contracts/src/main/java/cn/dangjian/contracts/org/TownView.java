package cn.dangjian.contracts.org;

/**
 * The county, a town, a village or a hamlet, as 乡镇信息管理 keeps it (spec 02 §2.5).
 *
 * @param path    materialised path ending with its own id
 * @param code    official division code; null for what has none
 * @param level   COUNTY, TOWN, VILLAGE or HAMLET
 * @param offered false when it, or one above it, is switched off: then it may not be chosen (ORG-25)
 * @param orgId   the Party organisation that it belongs to
 */
public record TownView(long id, Long parentId, String path, String code, String name, String level, boolean offered, Long orgId) {
}
