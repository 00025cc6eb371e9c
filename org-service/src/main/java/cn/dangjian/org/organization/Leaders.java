package cn.dangjian.org.organization;

import org.springframework.stereotype.Component;

/** 负责人 of organisations is the person that the form chose: a new name shows there, and who is gone leads nothing. Called within the global transaction that changes the person. */
@Component
public class Leaders {

    private final OrganizationMapper mapper;
    private final OrganizationCache cache;

    Leaders(OrganizationMapper mapper, OrganizationCache cache) {
        this.mapper = mapper;
        this.cache = cache;
    }

    public void renamed(long memberId, String name) {
        follow(memberId, memberId, name);
    }

    public void gone(long memberId) {
        follow(memberId, null, null);
    }

    private void follow(long memberId, Long leaderId, String name) {
        // Few lead something: all others must not wait for each other at the one row that orders changes of the tree.
        if (mapper.ledBy(memberId) > 0) {
            mapper.nextTreeVersion(0);
            cache.forgetAfterTransaction();
            mapper.lead(memberId, leaderId, name);
        }
    }
}
