package cn.dangjian.org.member;

/**
 * The filters of the member list as they are asked for (ORG-02).
 *
 * @param phone whole number or its last four digits
 * @param orgId that organisation and all below it
 * @param type  a type of member, or ALL; when left out, full members in 党员管理 and all others in 入党发展
 */
public record MemberQuery(String name, String phone, Long postId, Long orgId, String type) {
}
