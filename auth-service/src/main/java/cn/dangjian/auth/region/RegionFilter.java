package cn.dangjian.auth.region;

import cn.dangjian.auth.Status;
import cn.dangjian.data.LikePattern;

/** Search in 省市区管理: name or code by part, type, status. */
record RegionFilter(String name, RegionType type, Status status) {

    public String pattern() {
        return LikePattern.contains(name);
    }
}
