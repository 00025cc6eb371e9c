package cn.dangjian.screen.live;

import java.util.Collection;
import java.util.List;

/** What changed since the last look. */
public record ChangeSet(boolean everything, boolean organizations, boolean persons, List<Long> meetings) {

    static final String EVERYTHING = "everything";
    static final String ORGANIZATIONS = "organizations";
    static final String PERSONS = "persons";
    static final String MEETING = "meeting ";

    /** From the words of {@link Changes}; others, of a newer copy, are skipped. */
    static ChangeSet of(Collection<String> words) {
        return new ChangeSet(words.contains(EVERYTHING), words.contains(ORGANIZATIONS), words.contains(PERSONS),
                words.stream().filter(it -> it.matches(MEETING + "\\d{1,19}")).map(it -> Long.parseLong(it.substring(MEETING.length()))).toList());
    }
}
