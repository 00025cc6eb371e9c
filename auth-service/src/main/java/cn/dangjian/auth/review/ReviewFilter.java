package cn.dangjian.auth.review;

import cn.dangjian.auth.account.AccountKind;
import cn.dangjian.auth.account.AccountStatus;
import cn.dangjian.data.LikePattern;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Filters of 账号盘点: the whole login name (it is encrypted), part of the name, kind, status, an organisation with those below it.
 *
 * @param idleDays not used for at least so many days, counted from the making of the account where nobody ever logged in
 */
record ReviewFilter(String account, String name, AccountKind kind, AccountStatus status, Long orgId,
        @Min(value = 1, message = "天数应为1到3650") @Max(value = 3650, message = "天数应为1到3650") Integer idleDays) {

    public String namePattern() {
        return LikePattern.contains(name);
    }
}
