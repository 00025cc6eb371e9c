package cn.dangjian.org.sealing;

/**
 * The sealed columns of a person's phone.
 *
 * @param index     finds the whole number
 * @param tailIndex finds its last four digits
 */
public record PhoneSeal(String cipher, String index, String tailIndex) {

    @Override
    public String toString() {
        return "PhoneSeal[…]"; // personal data stays out of logs
    }
}
