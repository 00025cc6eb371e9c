package cn.dangjian.org.member.sheet;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.member.MemberFilter;
import cn.dangjian.org.member.MemberFilters;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberQuery;
import cn.dangjian.org.member.MemberSealer;
import cn.dangjian.org.member.OtherRights;
import cn.dangjian.org.member.Register;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.organization.OrganizationTree;
import cn.dangjian.org.post.Post;
import cn.dangjian.org.post.Posts;
import cn.dangjian.org.reveal.RevealReason;
import cn.dangjian.org.reveal.Reveals;
import cn.dangjian.sheets.Pages;
import cn.dangjian.web.security.CurrentUser;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** 导出: the filter's whole result, read page by page behind the last row, so that memory does not grow with it. */
@Service
class MemberExport {

    private static final int PAGE = 2_000;

    private final MemberMapper members;
    private final MemberFilters filters;
    private final MemberSealer sealer;
    private final OrganizationCache organizations;
    private final Posts posts;
    private final Reveals reveals;
    private final OtherRights rights;

    MemberExport(MemberMapper members, MemberFilters filters, MemberSealer sealer, OrganizationCache organizations, Posts posts, Reveals reveals,
            OtherRights rights) {
        this.members = members;
        this.filters = filters;
        this.sealer = sealer;
        this.organizations = organizations;
        this.posts = posts;
        this.reveals = reveals;
        this.rights = rights;
    }

    /**
     * Rows that are read while they are written; a wrong filter has been refused by now. Numbers are masked unless a reason is given, which needs org:member:sensitive and is
     * on record (H03).
     */
    Iterator<ExportRow> rows(MemberQuery query, Register register, String reason, DataScope scope, CurrentUser user) {
        var filter = filters.read(query, register);
        if (reason == null || reason.isBlank()) {
            return rows(filter, scope, DataScope.nothing());
        }
        var sensitive = sensitive(user);
        reveals.exported(members.count(filter, scope), RevealReason.of(reason), user);
        return rows(filter, scope, sensitive);
    }

    /** Those whose numbers the caller may see whole. */
    private DataScope sensitive(CurrentUser user) {
        var scope = rights.sensitive(user);
        if (scope.isNothing()) {
            throw Problem.forbidden("NO_PERMISSION", "您没有导出完整号码的权限;不填写原因即可导出脱敏的表格");
        }
        return scope;
    }

    private Iterator<ExportRow> rows(MemberFilter filter, DataScope scope, DataScope sensitive) {
        var postNames = posts.list(null).stream().collect(Collectors.toMap(Post::id, Post::name));
        var organizationNames = new Names(organizations.tree());
        var rows = Pages.<Member>of(last -> members.after(filter, last == null ? "" : last.orgPath(), last == null ? 0 : last.id(), PAGE, scope));
        return mapped(rows, it -> row(it, organizationNames.of(it.orgId()), postNames.get(it.postId()), sensitive.permits(it.orgId(), it.orgPath(), it.ownerId())));
    }

    private ExportRow row(Member member, String organization, String post, boolean whole) {
        return new ExportRow(member, whole ? sealer.open(member.idCardCipher()) : member.idCardMask(), whole ? sealer.open(member.phoneCipher()) : member.phoneMask(), organization, post);
    }

    /** Full names, each put together once. */
    private record Names(OrganizationTree tree, Map<Long, String> known) {

        Names(OrganizationTree tree) {
            this(tree, new HashMap<>());
        }

        String of(long id) {
            return known.computeIfAbsent(id, it -> tree.find(it).isPresent() ? tree.fullName(it) : "");
        }
    }

    private static <T, R> Iterator<R> mapped(Iterator<T> items, Function<T, R> mapper) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public R next() {
                return mapper.apply(items.next());
            }
        };
    }
}
