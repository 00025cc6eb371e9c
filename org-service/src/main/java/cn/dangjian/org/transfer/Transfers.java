package cn.dangjian.org.transfer;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.member.MemberMove;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.web.security.CurrentUser;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 组织关系转接 (spec 02 §2.1): at once between own organisations, otherwise as a request. */
@Service
class Transfers {

    private final MemberMapper members;
    private final MemberMove move;
    private final TransferMapper mapper;
    private final TransferBook book;
    private final OrganizationCache organizations;
    private final TransactionOperations transactions;

    Transfers(MemberMapper members, MemberMove move, TransferMapper mapper, TransferBook book, OrganizationCache organizations, TransactionOperations transactions) {
        this.members = members;
        this.move = move;
        this.mapper = mapper;
        this.book = book;
        this.organizations = organizations;
        this.transactions = transactions;
    }

    @GlobalTransactional(name = "transfer-member", lockRetryTimes = 60, timeoutMills = 20_000)
    public TransferForm.Outcome start(TransferForm form, DataScope scope, CurrentUser user) {
        var member = members.find(form.memberId(), scope).orElseThrow(() -> members.find(form.memberId(), DataScope.all("tells a missing row from a foreign one")).isPresent()
                ? Problem.outOfScope() : Problem.notFound("NOT_FOUND", "党员不存在或已删除"));
        var to = target(form.toOrgId(), member);
        if (mapper.isPending(member.id(), DataScope.all("one request at a time, whoever made it"))) {
            throw pending();
        }
        String reason = form.reason() == null || form.reason().isBlank() ? null : form.reason().strip();
        if (scope.permits(to.id(), to.path(), null)) {
            long id = move.to(member, to, () -> book.moved(member, to, reason, user));
            return new TransferForm.Outcome(id, Transfer.Status.DONE);
        }
        try {
            return new TransferForm.Outcome(transactions.execute(status -> book.requested(member, to, reason, user)), Transfer.Status.REQUESTED);
        } catch (DuplicateKeyException twoAtOnce) {
            throw pending();
        }
    }

    private Organization target(long id, Member member) {
        var to = organizations.tree().find(id).filter(Organization::enabled).orElseThrow(() -> Problem.invalidField("ORG_UNKNOWN", "toOrgId", "转入的党组织不存在或已停用"));
        if (to.id() == member.orgId()) {
            throw Problem.invalidField("SAME_ORG", "toOrgId", member.name() + "已在" + to.name());
        }
        return to;
    }

    private static Problem pending() {
        return Problem.conflict("TRANSFER_PENDING", "该党员已有待接收的转接申请,请等待对方处理或先撤回");
    }
}
