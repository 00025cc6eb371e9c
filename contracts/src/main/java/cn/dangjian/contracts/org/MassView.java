package cn.dangjian.contracts.org;

/**
 * A grid worker who is no member (群众账号) as siblings need one to name.
 *
 * @param gridId   所属网格: a village or hamlet
 * @param gridName "" when it is not there any more
 * @param orgId    the Party organisation of the grid
 */
public record MassView(long massId, long accountId, String name, long gridId, String gridName, long orgId, String orgPath, String orgName) {
}
