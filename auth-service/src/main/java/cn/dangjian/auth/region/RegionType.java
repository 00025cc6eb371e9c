package cn.dangjian.auth.region;

/** 省市区管理类型, from the top down. */
enum RegionType {
    PROVINCE("省"), CITY("市"), COUNTY("区县"), TOWN("乡镇"), VILLAGE("村");

    private final String label;

    RegionType(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isBelow(RegionType other) {
        return compareTo(other) > 0;
    }
}
