package cn.dangjian.auth.resident;

import cn.dangjian.auth.session.LoginTrace;
import java.time.Instant;
import java.util.List;

/**
 * All that is kept about a resident, in full, for the resident alone (H04).
 *
 * @param openid the resident's name in WeChat for this mini-program
 */
record ResidentCopy(long id, String openid, String nickname, String name, String sex, String phone, String sparePhone, String address, Long gridId, Instant registeredAt,
        List<LoginTrace> logins) {

    @Override
    public String toString() {
        return "ResidentCopy[id=" + id + "]";
    }
}
