package cn.dangjian.org.mass;

import java.util.List;

/**
 * The filters as the mapper takes them.
 *
 * @param name    pattern for LIKE
 * @param gridIds the chosen node with all below it; null for all
 */
record MassFilter(String name, List<String> phoneIndexes, List<String> phoneTailIndexes, Boolean enabled, List<Long> gridIds) {
}
