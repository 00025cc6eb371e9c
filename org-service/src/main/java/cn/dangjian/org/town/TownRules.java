package cn.dangjian.org.town;

import cn.dangjian.core.problem.Problem;

/** What the tree of towns allows (spec 02 §2.5). */
final class TownRules {

    static final String TOO_DEEP = TownLevel.HAMLET.label() + "下不能再新增下级";
    static final String CODE_TAKEN = "行政区划代码已存在";

    private TownRules() {
    }

    /** @param present null when it is new */
    static void check(TownTree tree, Town present, Town parent, TownForm form) {
        if (parent == null && present == null && !tree.childrenOf(null).isEmpty()) {
            throw Problem.invalidField("PARENT_MISSING", "parentId", "请选择上级");
        }
        if (parent != null && parent.level() == TownLevel.HAMLET) {
            throw Problem.invalidField("TOO_DEEP", "parentId", TOO_DEEP);
        }
        Long parentId = parent == null ? null : parent.id();
        if (tree.childrenOf(parentId).stream().anyMatch(it -> it.name().equals(form.name()) && !it.equals(present))) {
            throw Problem.conflictField("NAME_TAKEN", "name", "同一上级下“" + form.name() + "”已存在");
        }
        if (form.code() != null && tree.all().stream().anyMatch(it -> form.code().equals(it.code()) && !it.equals(present))) {
            throw Problem.conflictField("CODE_TAKEN", "code", CODE_TAKEN);
        }
    }

    static void checkSamePlace(Town present, TownForm form) {
        if (form.parentId() != null && !form.parentId().equals(present.parentId())) {
            throw Problem.conflictField("PARENT_FIXED", "parentId", "上级不能修改;如有调整,请在新的上级下新增后再删除此项");
        }
    }

    static void checkRemoval(TownTree tree, Town town) {
        if (!tree.childrenOf(town.id()).isEmpty()) {
            throw Problem.conflict("HAS_CHILDREN", "“" + town.name() + "”下还有下级,请先删除下级");
        }
    }
}
