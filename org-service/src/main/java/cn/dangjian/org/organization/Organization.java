package cn.dangjian.org.organization;

import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.core.person.Masks;
import cn.dangjian.core.person.Phone;
import cn.dangjian.org.tree.TreeItem;
import java.time.Instant;

/**
 * A Party organisation (ORG-16, ORG-17).
 *
 * @param path                materialised path ending with its own id, e.g. {@code /1/12/105/}
 * @param orgType             党组织类型 of the dictionary, e.g. 农村基层党组织
 * @param directWorkCommittee 是否为直工委
 * @param divisionCode        official code of the town or village
 * @param leaderId            member id of the 负责人
 */
public record Organization(long id, Long parentId, String path, String name, OrganizationType type, String orgType, int sort, boolean directWorkCommittee, String divisionCode,
        Long leaderId, String leaderName, String phone, String email, boolean enabled, long version, Instant createdAt) implements TreeItem {

    public boolean isBelow(Organization other) {
        return path.startsWith(other.path);
    }

    public OrganizationView view() {
        return new OrganizationView(id, parentId, name, path, type.name(), divisionCode, enabled, sort, version);
    }

    int depth() {
        return (int) path.chars().filter(it -> it == '/').count() - 1;
    }

    /** A mobile number is somebody's own, so it is masked; a number of an office is public. */
    String shownPhone() {
        return Phone.parse(phone).map(Phone::masked).orElse(phone);
    }

    /** The same organisation with what the form says, below {@code parent}; a masked number that came back means "unchanged". */
    Organization with(OrganizationForm form, Organization parent, String newLeaderName) {
        return made(form, parent == null ? null : parent.id, parent == null ? null : parent.path, newLeaderName);
    }

    /** @param parentPath null at the top */
    static Organization create(long id, OrganizationForm form, Long parentId, String parentPath, String leaderName, Instant now) {
        return new Organization(id, null, null, null, null, null, 0, false, null, null, null, null, null, true, 0, now).made(form, parentId, parentPath, leaderName);
    }

    private Organization made(OrganizationForm form, Long newParentId, String parentPath, String newLeaderName) {
        return new Organization(id, newParentId, (parentPath == null ? "/" : parentPath) + id + "/", form.name().strip(), form.type(), form.orgType(), form.sort(),
                form.isDirectWorkCommittee(), form.divisionCode(), form.leaderId(), newLeaderName, Masks.isMasked(form.phone()) ? phone : form.phone(), form.email(), form.isEnabled(),
                version + 1, createdAt);
    }
}
