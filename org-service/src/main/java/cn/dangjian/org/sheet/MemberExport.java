package cn.dangjian.org.sheet;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.member.MemberFilter;
import cn.dangjian.org.member.MemberFilters;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberQuery;
import cn.dangjian.org.member.MemberSealer;
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

    MemberExport(MemberMapper members, MemberFilters filters, MemberSealer sealer, OrganizationCache organizations, Posts posts, Reveals reveals) {
        this.members = members;
        this.filters = filters;
        this.sealer = sealer;
        this.organizations = organizations;
        this.posts = posts;
        this.reveals = reveals;
    }

    /** Rows with masked numbers that are read while they are written; a wrong filter has been refused by now. */
    Iterator<ExportRow> masked(MemberQuery query, Register register, DataScope scope) {
        return rows(filters.read(query, register), scope, DataScope.nothing());
    }

    /** Rows with whole numbers of those members that the right {@code sensitive} reaches. */
    Iterator<ExportRow> whole(MemberQuery query, Register register, DataScope scope, DataScope sensitive, RevealReason reason, CurrentUser user) {
        var filter = filters.read(query, register);
        reveals.exported(members.count(filter, scope), reason, user);
        return rows(filter, scope, sensitive);
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
