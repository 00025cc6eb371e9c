package cn.dangjian.org.member.sheet;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.dictionary.MemberDictionaries;
import cn.dangjian.org.imports.ScopedImport;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberSealer;
import cn.dangjian.org.member.MemberUniqueness;
import cn.dangjian.org.member.Register;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.post.Post;
import cn.dangjian.org.post.Posts;
import cn.dangjian.sheets.SheetColumn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 导入 of 党员管理 (ORG-09). */
@Component
class MemberImport implements ScopedImport {

    final MemberImportWriter writer;
    final MemberMapper members;
    final MemberSealer sealer;
    final MemberUniqueness uniqueness;
    final AuthClient auth;
    final IdGenerator ids;
    final Clock clock;
    private final OrganizationCache organizations;
    private final Posts posts;
    private final MemberDictionaries dictionaries;

    MemberImport(MemberImportWriter writer, MemberMapper members, MemberSealer sealer, MemberUniqueness uniqueness, AuthClient auth, IdGenerator ids, Clock clock,
            OrganizationCache organizations, Posts posts, MemberDictionaries dictionaries) {
        this.writer = writer;
        this.members = members;
        this.sealer = sealer;
        this.uniqueness = uniqueness;
        this.auth = auth;
        this.ids = ids;
        this.clock = clock;
        this.organizations = organizations;
        this.posts = posts;
        this.dictionaries = dictionaries;
    }

    @Override
    public String code() {
        return "MEMBER";
    }

    @Override
    public String title() {
        return "党员";
    }

    @Override
    public List<? extends SheetColumn<?>> columns() {
        return columns(Register.MEMBERS);
    }

    List<? extends SheetColumn<?>> columns(Register register) {
        return MemberColumns.forImport(posts.list(null).stream().map(Post::name).toList(), dictionaries.choices(), register);
    }

    @Override
    public MemberImportPass begin(DataScope scope) {
        return begin(Register.MEMBERS, scope);
    }

    MemberImportPass begin(Register register, DataScope scope) {
        var around = new RowReader.Surroundings(organizations.tree(), posts.list(null).stream().collect(Collectors.toMap(Post::name, Post::id)), register, scope, LocalDate.now(clock));
        return new MemberImportPass(around, this);
    }
}
