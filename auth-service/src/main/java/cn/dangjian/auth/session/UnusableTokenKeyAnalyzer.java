package cn.dangjian.auth.session;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one sentence instead of a stack trace (A03). */
class UnusableTokenKeyAnalyzer extends AbstractFailureAnalyzer<UnusableTokenKeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableTokenKeyException cause) {
        return new FailureAnalysis(cause.getMessage(), "Set it in the service's environment and start again.", cause);
    }
}
