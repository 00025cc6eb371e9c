package cn.dangjian.web.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one sentence instead of a stack trace. */
public class WeakSecretAnalyzer extends AbstractFailureAnalyzer<WeakSecretException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WeakSecretException cause) {
        return new FailureAnalysis(cause.getMessage(), "Set it in the service's environment and start again.", cause);
    }
}
