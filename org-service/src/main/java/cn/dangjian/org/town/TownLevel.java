package cn.dangjian.org.town;

/** How deep a node lies (spec 02 §2.5). */
public enum TownLevel {
    COUNTY("县"),
    TOWN("乡镇"),
    VILLAGE("村(社区)"),
    HAMLET("屯(组)");

    private final String label;

    TownLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Of a materialised path like /1/5/17/. */
    static TownLevel of(String path) {
        return values()[(int) path.chars().filter(it -> it == '/').count() - 2];
    }
}
