package cn.dangjian.org.organization;

import cn.dangjian.core.problem.Problem;

/** What the tree allows (spec 02 §2.3). */
final class OrganizationRules {

    /** Paths have a limit. */
    static final int MAX_DEPTH = 10;
    static final String TOO_DEEP = "党组织最多" + MAX_DEPTH + "级,请选择更高一级的上级党组织";
    static final String PARENT_DISABLED = "上级党组织已停用,不能设为正常";

    private OrganizationRules() {
    }

    /** @param present null when it is new */
    static void checkPlace(OrganizationTree tree, Organization present, Organization parent, OrganizationForm form) {
        if (parent == null && (present == null ? !tree.childrenOf(null).isEmpty() : present.parentId() != null)) {
            throw Problem.invalidField("PARENT_MISSING", "parentId", "请选择上级党组织");
        }
        if (parent != null && present != null && parent.isBelow(present)) {
            throw Problem.conflictField("MOVE_BELOW_ITSELF", "parentId", "不能将党组织移动到自己或自己的下级之下");
        }
        if (parent != null && form.type() == OrganizationType.COUNTY_COMMITTEE) {
            throw Problem.invalidField("INVALID", "type", "县委员会只能是最上级的党组织");
        }
        if (parent != null && parent.depth() + (present == null ? 1 : tree.height(present)) > MAX_DEPTH) {
            throw Problem.conflictField("TOO_DEEP", "parentId", TOO_DEEP);
        }
        if (parent != null && !parent.enabled() && form.isEnabled()) {
            throw Problem.conflictField("PARENT_DISABLED", "status", PARENT_DISABLED);
        }
        boolean sameName = tree.childrenOf(parent == null ? null : parent.id()).stream()
                .anyMatch(it -> it.name().equals(form.name().strip()) && (present == null || it.id() != present.id()));
        if (sameName) {
            throw Problem.conflictField("NAME_TAKEN", "name", "同一上级下已有同名的党组织");
        }
    }

    static void checkSwitch(OrganizationTree tree, Organization present, OrganizationForm form) {
        if (present.enabled() && !form.isEnabled() && tree.childrenOf(present.id()).stream().anyMatch(Organization::enabled)) {
            throw Problem.conflictField("CHILDREN_ENABLED", "status", "该组织下有正常的下级组织,不能停用");
        }
    }

    static void checkRemoval(OrganizationTree tree, Organization organization, long members) {
        if (organization.parentId() == null) {
            throw Problem.conflict("ROOT", "最上级的党组织不能删除");
        }
        if (!tree.childrenOf(organization.id()).isEmpty()) {
            throw Problem.conflict("HAS_CHILDREN", "该组织下存在下级组织,不能删除");
        }
        if (members > 0) {
            throw Problem.conflict("HAS_MEMBERS", "该组织下存在党员,不能删除");
        }
    }
}
