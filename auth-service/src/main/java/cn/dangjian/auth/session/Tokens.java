package cn.dangjian.auth.session;

/** What a client holds of a session; {@code expiresIn} seconds of the access token. */
public record Tokens(String accessToken, String refreshToken, long expiresIn) {

    @Override
    public String toString() {
        return "Tokens[…]";
    }
}
