package cn.dangjian.events;

import cn.dangjian.core.problem.Problem;
import java.util.Arrays;

/** What went wrong, for operators: kinds and places of the exceptions, not their messages, which may quote personal data (H01). */
final class FaultText {

    private static final int MAX = 900;

    private FaultText() {
    }

    static String of(Throwable fault) {
        var text = new StringBuilder();
        for (Throwable cause = fault; cause != null && text.length() < MAX; cause = cause.getCause() == cause ? null : cause.getCause()) {
            text.append(text.isEmpty() ? "" : " <- ").append(cause.getClass().getSimpleName());
            if (cause instanceof Problem problem) {
                text.append(' ').append(problem.code());
            }
            Arrays.stream(cause.getStackTrace()).filter(frame -> frame.getClassName().startsWith("cn.dangjian.")).findFirst()
                    .ifPresent(frame -> text.append(" at ").append(frame.getClassName()).append('.').append(frame.getMethodName()).append(':').append(frame.getLineNumber()));
        }
        return text.length() > MAX ? text.substring(0, MAX) : text.toString();
    }
}
