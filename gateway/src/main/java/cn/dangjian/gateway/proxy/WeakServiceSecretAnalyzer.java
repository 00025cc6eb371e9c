package cn.dangjian.gateway.proxy;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one sentence instead of a stack trace. */
class WeakServiceSecretAnalyzer extends AbstractFailureAnalyzer<WeakServiceSecretException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WeakServiceSecretException cause) {
        return new FailureAnalysis(cause.getMessage(), "Set it in the gateway's environment and start again.", cause);
    }
}
