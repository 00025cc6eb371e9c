package cn.dangjian.screen.organization;

import cn.dangjian.contracts.org.OrganizationView;

/** An organisation as the projection keeps it. Its path is not stored: {@link OrgTree} derives it from the parents, so a move needs one row. */
public record Organization(long id, Long parentId, String name, String type, String divisionCode, boolean enabled, int sort, boolean removed, long version) {

    public static Organization of(OrganizationView view, boolean removed) {
        return new Organization(view.id(), view.parentId(), view.name(), view.type(), view.divisionCode(), view.enabled(), view.sort(), removed, view.version());
    }

    /** Root of a town on the board: it carries the official code of a town, nine digits. */
    boolean isTown() {
        return !removed && divisionCode != null && divisionCode.matches("\\d{9}(000)?");
    }

    boolean isBranch() {
        return !removed && enabled && type.equals("BRANCH");
    }
}
