package cn.dangjian.auth.resident;

import java.time.Instant;

/** A row of 群众管理 (SYS-43); phones are masked. */
record ResidentItem(long id, String name, String nickname, String sex, String phone, String sparePhone, String address, Long gridId, boolean complete, Instant createdAt) {

    static ResidentItem of(Resident it) {
        return new ResidentItem(it.id(), it.name(), it.nickname(), it.sex(), it.phoneMask(), it.spareMask(), it.address(), it.gridId(), it.isComplete(), it.createdAt());
    }
}
