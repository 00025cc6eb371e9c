package cn.dangjian.org.member;

/** The sealed columns of a member, living or removed. */
record MemberSeal(long id, String idCardCipher, String idCardIndex, String phoneCipher, String phoneIndex, String phoneTailIndex) {

    @Override
    public String toString() {
        return "MemberSeal[id=" + id + "]";
    }
}
