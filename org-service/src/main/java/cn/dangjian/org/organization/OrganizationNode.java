package cn.dangjian.org.organization;

import cn.dangjian.org.Status;
import java.time.Instant;
import java.util.List;

/**
 * A node of the tree as the console shows it.
 *
 * @param selectable false for an ancestor that is only there to show where the caller's organisations hang
 */
public record OrganizationNode(long id, String name, OrganizationType type, Long parentId, String path, int sort, Status status, boolean directWorkCommittee, String divisionCode,
        Long leaderId, String leaderName, String phone, String email, String orgType, Instant createdAt, boolean selectable, List<OrganizationNode> children) {

    static OrganizationNode of(Organization it, boolean selectable, List<OrganizationNode> children) {
        return selectable
                ? new OrganizationNode(it.id(), it.name(), it.type(), it.parentId(), it.path(), it.sort(), Status.of(it.enabled()), it.directWorkCommittee(), it.divisionCode(),
                        it.leaderId(), it.leaderName(), it.shownPhone(), it.email(), it.orgType(), it.createdAt(), true, children)
                : new OrganizationNode(it.id(), it.name(), it.type(), it.parentId(), it.path(), it.sort(), Status.of(it.enabled()), it.directWorkCommittee(), it.divisionCode(),
                        null, null, null, null, null, null, false, children);
    }
}
