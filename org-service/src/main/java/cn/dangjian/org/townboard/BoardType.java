package cn.dangjian.org.townboard;

/** The two boards of a town or village (ORG-33). */
enum BoardType {
    PARTY_COMMITTEE("村(社区)党组织委员会"),
    VILLAGERS_COMMITTEE("村(居)民委员会");

    private final String label;

    BoardType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
