package cn.dangjian.auth.resident;

/** 个人信息 of 码上服务 (SYS-41); phones are masked and, sent back like this, stay as they are. */
record ResidentProfile(long id, String nickname, String name, String sex, String phone, String sparePhone, String address, Long gridId, boolean complete) {

    static ResidentProfile of(Resident it) {
        return new ResidentProfile(it.id(), it.nickname(), it.name(), it.sex(), it.phoneMask(), it.spareMask(), it.address(), it.gridId(), it.isComplete());
    }
}
