package cn.dangjian.org.member;

import cn.dangjian.core.scope.DataScope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What organisations and posts ask of members before they change. */
@Component
public class MemberReferences {

    private final MemberMapper members;
    private final MemberCountMapper counts;

    MemberReferences(MemberMapper members, MemberCountMapper counts) {
        this.members = members;
        this.counts = counts;
    }

    /** Living persons of any type in this very organisation. */
    public long countOf(long organizationId) {
        return counts.ofOrganization(organizationId, DataScope.all("a refusal to delete must know of every member"));
    }

    /** How many hold the post. */
    public long holding(long postId) {
        return members.countWithPost(postId, DataScope.all("posts are county-wide"));
    }

    public Optional<String> nameOf(long memberId, DataScope scope) {
        return members.find(memberId, scope).map(Member::name);
    }

    /** Follows a moved organisation. */
    public void move(String fromPath, String toPath) {
        var everybody = DataScope.all("the subtree moves as a whole; the caller may move its root");
        members.move(fromPath, toPath, everybody);
        counts.move(fromPath, toPath, everybody);
    }
}
