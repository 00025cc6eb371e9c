package cn.dangjian.meeting.file;

/** A name from outside, made fit to be shown and offered for saving; it is never a path of ours (E02). */
final class FileName {

    private static final int MAX_LENGTH = 100;

    private FileName() {
    }

    /** Drops folders, control and direction characters; the extension tells the real type. */
    static String of(String given, String extension) {
        String plain = given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1).replaceAll("[\\p{C}\"*:<>?|]", "").strip();
        int dot = plain.lastIndexOf('.');
        String stem = dot > 0 ? plain.substring(0, dot) : plain;
        String kept = stem.isBlank() ? "附件" : stem.substring(0, stem.offsetByCodePoints(0, Math.min(MAX_LENGTH, stem.codePointCount(0, stem.length()))));
        return kept + "." + extension;
    }
}
