package cn.dangjian.org.member;

import java.util.Collection;
import java.util.Set;

/** Persons who are no members and have a phone in this service, too: a phone belongs to one living person of the county. */
public interface OtherPhones {

    /** Blind indexes out of these that are theirs. */
    Set<String> taken(Collection<String> phoneIndexes);
}
