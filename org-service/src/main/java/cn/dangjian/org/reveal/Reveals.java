package cn.dangjian.org.reveal;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberSealer;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way to a whole identity number or phone (H03): with a reason, on record, a limited number a day. Nothing is shown that is not on record. */
@Service
public class Reveals {

    private static final int SHOWN_SECONDS = 60;

    private final RevealMapper mapper;
    private final RevealQuotaMapper quota;
    private final RevealLimit limit;
    private final MemberMapper members;
    private final MemberSealer sealer;
    private final OrganizationCache organizations;
    private final IdGenerator ids;
    private final Clock clock;

    Reveals(RevealMapper mapper, RevealQuotaMapper quota, RevealLimit limit, MemberMapper members, MemberSealer sealer, OrganizationCache organizations, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.quota = quota;
        this.limit = limit;
        this.members = members;
        this.sealer = sealer;
        this.organizations = organizations;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Revealed reveal(long memberId, Set<RevealField> fields, RevealReason reason, CurrentUser user, DataScope scope) {
        var member = members.find(memberId, scope).orElseThrow(() -> Problem.notFound("NOT_FOUND", "党员不存在或已删除"));
        int left = use(user.accountId());
        mapper.insert(new Reveal(ids.next(), RevealKind.VIEW, user.name(), member.id(), member.name(), names(fields), 1, reason.text(), clock.instant(), member.orgId(), member.orgPath(),
                user.accountId()));
        return shown(member, fields, left);
    }

    /** An export with whole numbers is on record before its first row leaves. */
    public void exported(long people, RevealReason reason, CurrentUser user) {
        mapper.insert(new Reveal(ids.next(), RevealKind.EXPORT, user.name(), null, null, names(Set.of(RevealField.values())), people, reason.text(), clock.instant(), user.orgId(),
                user.orgPath(), user.accountId()));
    }

    Page<RevealEntry> page(RevealFilter filter, PageQuery query, DataScope scope) {
        var tree = organizations.tree();
        return Page.of(mapper.page(filter, query, scope), mapper.count(filter, scope), query).map(it -> RevealEntry.of(it, tree.nameOf(it.orgId())));
    }

    /** Records follow their organisation. */
    public void move(String fromPath, String toPath) {
        mapper.move(fromPath, toPath, DataScope.all("a whole subtree moves"));
    }

    private int use(long accountId) {
        var today = LocalDate.now(clock);
        quota.use(accountId, today);
        int left = limit.daily() - quota.used(accountId, today);
        if (left < 0) {
            throw Problem.tooMany("REVEAL_LIMIT", "今天查看完整号码已达" + limit.daily() + "人的上限,请明天再试;确需更多请联系管理员");
        }
        quota.forgetBefore(accountId, today);
        return left;
    }

    private Revealed shown(Member member, Set<RevealField> fields, int left) {
        return new Revealed(fields.contains(RevealField.ID_CARD) ? sealer.open(member.idCardCipher()) : null,
                fields.contains(RevealField.PHONE) ? sealer.open(member.phoneCipher()) : null, SHOWN_SECONDS, left);
    }

    private static String names(Set<RevealField> fields) {
        return fields.stream().sorted().map(RevealField::wire).collect(Collectors.joining(","));
    }
}
