package cn.dangjian.org.mass;

import cn.dangjian.org.Status;

/**
 * The filters of the list as they are asked for (ORG-12).
 *
 * @param phone  whole number or its last four digits
 * @param gridId that town, village or hamlet and all below it
 */
record MassQuery(String name, String phone, Status status, Long gridId) {
}
