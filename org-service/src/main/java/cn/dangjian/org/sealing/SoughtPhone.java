package cn.dangjian.org.sealing;

import java.util.List;

/**
 * The filter 手机号码 of a list; both null when nothing is sought.
 *
 * @param indexes     under which the whole number may lie
 * @param tailIndexes under which the last four digits may lie
 */
public record SoughtPhone(List<String> indexes, List<String> tailIndexes) {
}
