package cn.dangjian.org.member;

/**
 * The filters of the member list as they are asked for (ORG-02).
 *
 * @param phone whole number or its last four digits
 * @param orgId that organisation and all below it
 * @param type  a type of member, or ALL; full members when left out
 */
public record MemberQuery(String name, String phone, Long postId, Long orgId, String type) {
}
