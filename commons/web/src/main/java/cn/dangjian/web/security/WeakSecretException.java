package cn.dangjian.web.security;

/** A secret of the installation will not do; the service ends with this sentence. */
public class WeakSecretException extends IllegalStateException {

    public WeakSecretException(String property, String reason) {
        super("Secret '" + property + "' " + reason + ": give at least 32 random bytes as base64, for instance from `openssl rand -base64 32`.");
    }
}
