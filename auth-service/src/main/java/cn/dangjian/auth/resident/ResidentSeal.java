package cn.dangjian.auth.resident;

/** The sealed columns of a resident. */
record ResidentSeal(long id, String phoneCipher, String phoneIndex, String spareCipher) {

    @Override
    public String toString() {
        return "ResidentSeal[id=" + id + "]";
    }
}
