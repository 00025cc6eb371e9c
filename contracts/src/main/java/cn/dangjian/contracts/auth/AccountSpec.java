package cn.dangjian.contracts.auth;

import java.util.List;

/**
 * The login account of a person, as org-service orders it (ORG-06).
 *
 * @param id       account id, chosen by the caller so that a repeat of the order has one effect
 * @param kind     MEMBER or MASS
 * @param personId the member it belongs to
 * @param login    login name; null = the phone number (R-SYS-1)
 * @param phone    mobile number; also the initial password
 * @param password a password typed in the form; null = the phone number until changed
 * @param enabled  状态 正常
 * @param roleIds  null = keep the present roles, or the role MEMBER for a new account
 */
public record AccountSpec(long id, String kind, long personId, String name, String login, String phone, String password, boolean enabled,
        long orgId, String orgPath, List<Long> roleIds) {

    @Override
    public String toString() {
        return "AccountSpec[id=" + id + "]"; // phone and password stay out of logs
    }
}
