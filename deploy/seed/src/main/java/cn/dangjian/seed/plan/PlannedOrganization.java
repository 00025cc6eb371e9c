package cn.dangjian.seed.plan;

/**
 * An organisation that the county shall have.
 *
 * @param parent  null for the county committee
 * @param kind    what its members do for a living
 * @param weight  how many members it has beside others; 0 for committees, which have leaders only
 */
public record PlannedOrganization(PlannedOrganization parent, String name, String type, int sort, boolean directWorkCommittee, String divisionCode, Kind kind, int weight) {

    public enum Kind {
        VILLAGE("农村基层党组织", "农民党员"),
        COMMUNITY("城市社区党组织", "在岗职工"),
        ORGAN("机关党组织", "机关干部"),
        INSTITUTION("事业单位党组织", "事业单位人员"),
        NEW("两新党组织", "企业职工");

        private final String orgType;
        private final String personnelCategory;

        Kind(String orgType, String personnelCategory) {
            this.orgType = orgType;
            this.personnelCategory = personnelCategory;
        }

        public String orgType() {
            return orgType;
        }

        String personnelCategory() {
            return personnelCategory;
        }
    }

    /** As the import understands it. */
    public String fullName() {
        return parent == null ? name : parent.fullName() + "/" + name;
    }

    public boolean isBranch() {
        return type.equals("BRANCH");
    }
}
