package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import java.time.Instant;
import java.time.LocalDate;

/** What the list reads of a member. */
public record MemberRow(long id, long accountId, long orgId, MemberType memberType, String name, Sex sex, String nation, String idCardMask, String phoneMask, LocalDate birthday, String education,
        String personnelCategory, Long postId, String postName, String photoId, String login, boolean enabled, Instant createdAt) {
}
