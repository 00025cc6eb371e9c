package cn.dangjian.screen.recount;

/**
 * Something that the owner says otherwise than the projection.
 *
 * @param subject what it is about, e.g. the id of a meeting
 * @param owner   what the owner says, in words
 * @param here    what stands here
 * @param fact    what mending needs
 */
record Difference<T>(String subject, String owner, String here, T fact) {

    /** Still the same difference: nothing on its way explains it. */
    boolean sameAs(Difference<?> other) {
        return subject.equals(other.subject) && owner.equals(other.owner) && here.equals(other.here);
    }
}
