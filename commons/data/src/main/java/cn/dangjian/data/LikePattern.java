package cn.dangjian.data;

import cn.dangjian.core.problem.Problem;

/** Turns what a user typed into a pattern for {@code LIKE #{…}}, in which his {@code % _ \} mean themselves (D04). */
public final class LikePattern {

    /** Longest text that is searched for; a longer one is refused. */
    public static final int MAX_LENGTH = 64;

    private LikePattern() {
    }

    /** Rows that contain the text; null when there is nothing to search for. */
    public static String contains(String text) {
        String escaped = escaped(text);
        return escaped == null ? null : "%" + escaped + "%";
    }

    /** Rows that begin with the text, which an index can serve; null when there is nothing to search for. */
    public static String startsWith(String text) {
        String escaped = escaped(text);
        return escaped == null ? null : escaped + "%";
    }

    private static String escaped(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String wanted = text.strip();
        if (wanted.length() > MAX_LENGTH) {
            throw Problem.invalid("SEARCH_TOO_LONG", "搜索内容不能超过" + MAX_LENGTH + "个字,请缩短后再试");
        }
        return wanted.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
