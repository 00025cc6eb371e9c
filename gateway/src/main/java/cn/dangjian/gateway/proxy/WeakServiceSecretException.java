package cn.dangjian.gateway.proxy;

/** The gateway does not start with a secret that proves nothing (A03). */
class WeakServiceSecretException extends IllegalStateException {

    WeakServiceSecretException(String reason) {
        super("DANGJIAN_SERVICE_SECRET " + reason + ": give at least 32 random bytes as base64, for instance from `openssl rand -base64 32`.");
    }
}
