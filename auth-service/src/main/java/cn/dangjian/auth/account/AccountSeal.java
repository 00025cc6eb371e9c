package cn.dangjian.auth.account;

/** The sealed columns of an account. */
record AccountSeal(long id, String loginCipher, String loginIndex, String phoneCipher, String phoneIndex) {

    @Override
    public String toString() {
        return "AccountSeal[id=" + id + "]";
    }
}
