package cn.dangjian.auth.factor;

/** What an authenticator app is given: {@code uri} as a QR code, or {@code secret} by hand. */
public record Enrolment(String secret, String uri) {

    @Override
    public String toString() {
        return "Enrolment[…]";
    }
}
