package cn.dangjian.org.mass;

/** The sealed columns of a grid worker, living or removed. */
record MassSeal(long id, String phoneCipher, String phoneIndex, String phoneTailIndex) {

    @Override
    public String toString() {
        return "MassSeal[id=" + id + "]";
    }
}
