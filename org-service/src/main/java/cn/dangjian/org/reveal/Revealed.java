package cn.dangjian.org.reveal;

/**
 * The numbers that were asked for; null what was not.
 *
 * @param seconds how long a client may show them
 * @param left    how many the person may still see today
 */
record Revealed(String idCard, String phone, int seconds, int left) {

    @Override
    public String toString() {
        return "Revealed[…]"; // personal data stays out of logs
    }
}
