package cn.dangjian.org.reveal;

import cn.dangjian.core.problem.Problem;

/** Why somebody wants to see a number whole: a sentence that another person can judge later. */
public record RevealReason(String text) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;

    /** Refuses what is no reason. */
    public static RevealReason of(String given) {
        String text = given == null ? "" : given.replaceAll("\\p{Cntrl}", " ").strip();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Problem.invalidField("REASON_REQUIRED", "reason", "请填写查看原因,5到200个字");
        }
        return new RevealReason(text);
    }
}
