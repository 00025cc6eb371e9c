package cn.dangjian.org.transfer;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.LikePattern;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationTree;

/**
 * The filters of 转接记录 as the mapper takes them.
 *
 * @param subtree path of the chosen organisation
 * @param name    pattern for LIKE
 */
record TransferFilter(TransferSide side, Transfer.Status status, String subtree, String name) {

    /** As it is asked for; without a side 转入 is shown. */
    record Query(TransferSide side, Transfer.Status status, Long orgId, String name) {

        TransferFilter within(OrganizationTree tree) {
            String subtree = orgId == null ? null : tree.find(orgId).map(Organization::path).orElseThrow(() -> Problem.invalidField("ORG_UNKNOWN", "orgId", "党组织不存在"));
            return new TransferFilter(side == null ? TransferSide.IN : side, status, subtree, LikePattern.contains(name));
        }
    }
}
