package cn.dangjian.org.transfer;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberMove;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.stereotype.Service;

/** What the receiving side says to a request, and the giving side's way back. Nobody decides about a request of his own (G09). */
@Service
class TransferDecisions {

    private final MemberMapper members;
    private final MemberMove move;
    private final TransferMapper mapper;
    private final TransferEnds ends;
    private final OrganizationCache organizations;
    private final Clock clock;

    TransferDecisions(MemberMapper members, MemberMove move, TransferMapper mapper, TransferEnds ends, OrganizationCache organizations, Clock clock) {
        this.members = members;
        this.move = move;
        this.mapper = mapper;
        this.ends = ends;
        this.organizations = organizations;
        this.clock = clock;
    }

    @GlobalTransactional(name = "accept-transfer", lockRetryTimes = 60, timeoutMills = 20_000)
    public void accept(long id, String answer, DataScope scope, CurrentUser user) {
        var transfer = open(id, TransferSide.IN, scope);
        var member = members.find(transfer.memberId(), DataScope.all("the receiving side takes over a person of the other side")).filter(it -> it.orgId() == transfer.fromOrgId())
                .orElseThrow(() -> Problem.conflict("MEMBER_GONE", "该党员已不在" + transfer.fromName() + ",申请已失效"));
        others(transfer, user);
        if (member.accountId() == user.accountId()) {
            throw Problem.forbidden("OWN_TRANSFER", "不能审批本人的组织关系转接,请由其他管理员处理");
        }
        var to = organizations.tree().find(transfer.toOrgId()).orElseThrow(() -> Problem.conflict("ORG_GONE", "转入的党组织已不存在"));
        move.to(member, to, () -> decide(transfer, Transfer.Status.DONE, answer, user));
    }

    void refuse(long id, String answer, DataScope scope, CurrentUser user) {
        var transfer = open(id, TransferSide.IN, scope);
        others(transfer, user);
        if (answer == null || answer.isBlank()) {
            throw Problem.invalidField("INVALID", "answer", "请填写拒绝的原因");
        }
        decide(transfer, Transfer.Status.REFUSED, answer, user);
    }

    void withdraw(long id, DataScope scope, CurrentUser user) {
        decide(open(id, TransferSide.OUT, scope), Transfer.Status.WITHDRAWN, null, user);
    }

    private Transfer open(long id, TransferSide side, DataScope scope) {
        var transfer = mapper.find(id, side, scope).orElseThrow(() -> mapper.find(id, side, DataScope.all("tells a missing row from a foreign one")).isPresent()
                ? Problem.outOfScope() : Problem.notFound("NOT_FOUND", "转接申请不存在"));
        if (transfer.status() != Transfer.Status.REQUESTED) {
            throw decided();
        }
        return transfer;
    }

    private static void others(Transfer transfer, CurrentUser user) {
        if (transfer.requesterId() == user.accountId()) {
            throw Problem.forbidden("OWN_REQUEST", "不能审批自己提交的转接申请,请由其他管理员处理");
        }
    }

    private long decide(Transfer it, Transfer.Status status, String answer, CurrentUser user) {
        var decided = new Transfer(it.id(), it.memberId(), it.memberName(), it.memberType(), it.fromOrgId(), it.fromName(), it.toOrgId(), it.toName(), status, it.reason(),
                it.requesterId(), it.requester(), it.requestedAt(), user.accountId(), user.name(), clock.instant(), answer);
        if (ends.decide(decided) == 0) {
            throw decided();
        }
        return it.id();
    }

    private static Problem decided() {
        return Problem.conflict("TRANSFER_DECIDED", "该转接申请已处理,请刷新后查看");
    }
}
