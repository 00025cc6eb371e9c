package cn.dangjian.auth.account;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the one sentence instead of a stack trace (A03, A05). */
class NoAdminPasswordAnalyzer extends AbstractFailureAnalyzer<AdminPasswordException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, AdminPasswordException cause) {
        return new FailureAnalysis(cause.getMessage(), "Set it in the service's environment and start again.", cause);
    }
}
