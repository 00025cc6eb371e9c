package cn.dangjian.contracts.org;

/**
 * An organisation as siblings see it.
 *
 * @param path         materialised path ending with its own id, e.g. {@code /1/12/105/}
 * @param type         COUNTY_COMMITTEE, COMMITTEE, WORK_COMMITTEE, GENERAL_BRANCH, BRANCH or GROUP
 * @param divisionCode official code of the town or village it belongs to; null outside of towns
 * @param version      grows with each change
 */
public record OrganizationView(long id, Long parentId, String name, String path, String type, String divisionCode, boolean enabled, int sort, long version) {
}
