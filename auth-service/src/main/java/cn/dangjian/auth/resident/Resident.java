package cn.dangjian.auth.resident;

import java.time.Instant;

/** A row of table resident; the id is that of the account. */
record Resident(long id, String nickname, String name, String sex, String phoneCipher, String phoneIndex, String phoneMask, String spareCipher, String spareMask, String address,
        Long gridId, long version, Instant createdAt) {

    /** R-SYS-4: what a resident needs before he may ask for anything. The phone was checked when it was filled in. */
    boolean isComplete() {
        return name != null && phoneCipher != null && address != null;
    }

    @Override
    public String toString() {
        return "Resident[id=" + id + "]";
    }
}
