package cn.dangjian.auth.resident;

import cn.dangjian.data.LikePattern;
import java.util.List;

/**
 * Filters of 群众管理 as the mapper takes them.
 *
 * @param phoneIndexes of the whole number; null when none is asked for
 */
record ResidentFilter(String name, List<String> phoneIndexes, Long gridId) {

    public String namePattern() {
        return LikePattern.contains(name);
    }
}
