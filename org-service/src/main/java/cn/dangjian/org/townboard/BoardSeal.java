package cn.dangjian.org.townboard;

/** The sealed column of a board member. */
record BoardSeal(long id, String phoneCipher) {

    @Override
    public String toString() {
        return "BoardSeal[id=" + id + "]";
    }
}
