package cn.dangjian.contracts.org;

/**
 * A member as siblings need one to invite and name. No full phone number leaves org-service.
 *
 * @param phoneMasked for telling namesakes apart
 * @param committee   holds a post of the branch committee
 * @param secretary   holds the post of secretary
 */
public record PersonView(long memberId, long accountId, String name, String phoneMasked, long orgId, String orgPath, String orgName, MemberType type,
        String postName, boolean committee, boolean secretary) {
}
