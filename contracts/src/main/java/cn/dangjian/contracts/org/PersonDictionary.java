package cn.dangjian.contracts.org;

import java.util.Arrays;
import java.util.Optional;

/** Dictionaries whose values stand in the rows of persons. */
public enum PersonDictionary {

    NATION("sys_nation"), EDUCATION("education"), PERSONNEL_CATEGORY("personnel_category"), MEMBER_STATUS("member_status"), ORG_TYPE("orgType"), PARTY_STATUS("partyMembershipOptions"),
    POLITICS("politics_status"), GRID_DUTY("grid_duty");

    private final String type;

    PersonDictionary(String type) {
        this.type = type;
    }

    /** By which 字典管理 knows it. */
    public String type() {
        return type;
    }

    public static Optional<PersonDictionary> of(String type) {
        return Arrays.stream(values()).filter(it -> it.type.equals(type)).findFirst();
    }
}
