package cn.dangjian.seed.plan;

/** How many persons of each type the county has. */
public enum CountySize {
    /** As the manual's screenshots show. */
    COUNTY(7_802, 1_068, 747, 1_809, 24),
    /** For measuring. */
    LARGE(176_000, 21_444, 747, 1_809, 0);

    private final int full;
    private final int probationary;
    private final int activists;
    private final int targets;
    private final int applicants;

    CountySize(int full, int probationary, int activists, int targets, int applicants) {
        this.full = full;
        this.probationary = probationary;
        this.activists = activists;
        this.targets = targets;
        this.applicants = applicants;
    }

    public int full() {
        return full;
    }

    public int probationary() {
        return probationary;
    }

    public int activists() {
        return activists;
    }

    public int targets() {
        return targets;
    }

    public int applicants() {
        return applicants;
    }

    public int total() {
        return full + probationary + activists + targets + applicants;
    }
}
