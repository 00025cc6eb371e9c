package cn.dangjian.seed.plan;

import java.time.LocalDate;

/** An invented person in the words of the import template. */
public record Person(PlannedOrganization organization, String name, String sex, String nation, String idCard, String phone, String education, String personnelCategory, String type, String post,
        boolean retired, LocalDate appliedOn, LocalDate activistOn, LocalDate probationaryOn, LocalDate fullOn) {
}
