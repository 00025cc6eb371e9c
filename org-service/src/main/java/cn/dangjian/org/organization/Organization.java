package cn.dangjian.org.organization;

import cn.dangjian.contracts.org.OrganizationView;
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
        Long leaderId, String leaderName, OfficePhone phone, String email, boolean enabled, long version, Instant createdAt) implements TreeItem {

    public boolean isBelow(Organization other) {
        return path.startsWith(other.path);
    }

    public OrganizationView view() {
        return new OrganizationView(id, parentId, name, path, type.name(), divisionCode, enabled, sort, version);
    }

    int depth() {
        return (int) path.chars().filter(it -> it == '/').count() - 1;
    }

    String shownPhone() {
        return phone == null ? null : phone.shown();
    }

    /** The same organisation with what the form says, below {@code parent}. */
    Organization with(OrganizationForm form, OfficePhone newPhone, Organization parent, String newLeaderName) {
        return made(form, newPhone, parent == null ? null : parent.id, parent == null ? null : parent.path, newLeaderName);
    }

    /** @param parentPath null at the top */
    static Organization create(long id, OrganizationForm form, OfficePhone phone, Long parentId, String parentPath, String leaderName, Instant now) {
        return new Organization(id, null, null, null, null, null, 0, false, null, null, null, null, null, true, 0, now).made(form, phone, parentId, parentPath, leaderName);
    }

    private Organization made(OrganizationForm form, OfficePhone newPhone, Long newParentId, String parentPath, String newLeaderName) {
        return new Organization(id, newParentId, (parentPath == null ? "/" : parentPath) + id + "/", form.name().strip(), form.type(), form.orgType(), form.sort(),
                form.isDirectWorkCommittee(), form.divisionCode(), form.leaderId(), newLeaderName, newPhone, form.email(), form.isEnabled(),
                version + 1, createdAt);
    }
}
