package cn.dangjian.org.sealing;

import cn.dangjian.core.person.Masks;
import cn.dangjian.core.problem.Problem;

/**
 * A mask in a form that is saved (H03): the mask of the present value means "unchanged". Another one means that the browser shows an old state, or a mistake: nothing may be kept
 * by it.
 */
public final class SentMask {

    private SentMask() {
    }

    /**
     * Whether the present value stays; false for a new value.
     *
     * @param title   what a clerk calls the field
     * @param present what the page shows of it; null where there is none
     */
    public static boolean keeps(String field, String title, String sent, String present) {
        if (!Masks.isMasked(sent)) {
            return false;
        }
        if (!sent.equals(present)) {
            throw Problem.conflictField("MASK_UNKNOWN", field, title + "含有“*”,与现有号码不符;请填写完整号码,或刷新后重试");
        }
        return true;
    }
}
