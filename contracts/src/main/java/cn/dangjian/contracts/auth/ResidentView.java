package cn.dangjian.contracts.auth;

import cn.dangjian.core.problem.Problem;

/**
 * A resident as siblings know him.
 *
 * @param gridId   grid whose code was scanned last; null for none
 * @param complete name, phone and address are filled in (R-SYS-4)
 */
public record ResidentView(long id, String name, String phoneMasked, String address, Long gridId, boolean complete) {

    /** What a resident may only do with a complete profile (SYS-42). */
    public void requireComplete() {
        if (!complete) {
            throw Problem.conflict("PROFILE_INCOMPLETE", "请先完善个人信息:姓名、电话和地址");
        }
    }

    @Override
    public String toString() {
        return "ResidentView[id=" + id + "]";
    }
}
