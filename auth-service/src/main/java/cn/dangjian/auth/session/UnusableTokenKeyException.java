package cn.dangjian.auth.session;

/** The service cannot sign with what it was given. */
class UnusableTokenKeyException extends IllegalStateException {

    UnusableTokenKeyException(Throwable cause) {
        super("DANGJIAN_TOKEN_KEY is no RSA private key of at least 2048 bits: give one as base64 of PKCS#8 (DER).", cause);
    }
}
