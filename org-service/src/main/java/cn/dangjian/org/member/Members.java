package cn.dangjian.org.member;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.events.Outbox;
import cn.dangjian.org.organization.Leaders;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.town.TownCache;
import cn.dangjian.org.transfer.TransferBook;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 新增, 修改, 删除 of a member (ORG-04 … ORG-08). A member and the login account are one Seata AT transaction: auth-service first, then the local rows with their
 * events, so that the local commit is the last step and nothing is left to fail after it.
 */
@Service
class Members {

    private static final int LOCK_TRIES = 60;
    private static final int TIMEOUT = 20_000;

    private final MemberMapper mapper;
    private final MemberSealer sealer;
    private final MemberUniqueness uniqueness;
    private final MemberAccounts accounts;
    private final AuthClient auth;
    private final OrganizationCache organizations;
    private final TownCache towns;
    private final TransferBook transfers;
    private final Leaders leaders;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final IdGenerator ids;
    private final Clock clock;

    Members(MemberMapper mapper, MemberSealer sealer, MemberUniqueness uniqueness, MemberAccounts accounts, AuthClient auth, OrganizationCache organizations, TownCache towns,
            TransferBook transfers, Leaders leaders, Outbox outbox, TransactionOperations transactions, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.sealer = sealer;
        this.uniqueness = uniqueness;
        this.accounts = accounts;
        this.auth = auth;
        this.organizations = organizations;
        this.towns = towns;
        this.transfers = transfers;
        this.leaders = leaders;
        this.outbox = outbox;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @GlobalTransactional(name = "add-member", lockRetryTimes = LOCK_TRIES, timeoutMills = TIMEOUT)
    public long add(MemberForm form, DataScope scope) {
        check(form);
        var organization = organization(form, scope);
        var member = sealer.seal(ids.next(), ids.next(), form, organization, 1, clock.instant(), clock.instant());
        uniqueness.check(member, form);
        accounts.create(member, form);
        return transactions.execute(status -> {
            holdGrid(form.gridId());
            uniqueness.guard(() -> mapper.insertAll(List.of(member)));
            outbox.publish(MemberEvents.created(member));
            return member.id();
        });
    }

    @GlobalTransactional(name = "edit-member", lockRetryTimes = LOCK_TRIES, timeoutMills = TIMEOUT)
    public void edit(MemberEdit edit, DataScope scope) {
        long id = edit.id();
        var present = existing(id, edit.register(), scope);
        var form = Development.step(present.memberType(), sealer.unmask(edit.form(), present), today(), edit.confirmed());
        check(form);
        var organization = form.orgId() == present.orgId() ? organizations.tree().find(form.orgId()).orElseThrow() : organization(form, scope);
        var member = sealer.seal(id, present.accountId(), form, organization, present.version() + 1, present.createdAt(), clock.instant());
        uniqueness.check(member, form);
        accounts.change(member, form);
        transactions.executeWithoutResult(status -> {
            if (!Objects.equals(form.gridId(), present.gridId())) {
                holdGrid(form.gridId());
            }
            unchanged(uniqueness.guard(() -> mapper.update(member, scope)));
            if (organization.id() != present.orgId()) {
                transfers.moved(present, organization, null, edit.by());
            }
            if (!member.name().equals(present.name())) {
                leaders.renamed(id, member.name());
            }
            MemberEvents.changed(present, member).forEach(outbox::publish);
        });
    }

    /** Logical: meetings, dues and points of the person keep their history (ORG-08). */
    @GlobalTransactional(name = "remove-member", lockRetryTimes = LOCK_TRIES, timeoutMills = TIMEOUT)
    public void remove(long id, Register register, DataScope scope) {
        var present = existing(id, register, scope);
        auth.removeAccount(present.accountId());
        transactions.executeWithoutResult(status -> {
            unchanged(mapper.remove(id, present.version(), scope));
            transfers.lapse(id);
            leaders.gone(id);
            outbox.publish(MemberEvents.removed(present));
        });
    }

    private Member existing(long id, Register register, DataScope scope) {
        return mapper.find(id, scope).filter(it -> register.holds(it.memberType())).orElseThrow(() -> mapper.find(id, DataScope.all("tells a missing row from a foreign one"))
                .filter(it -> register.holds(it.memberType())).isPresent() ? Problem.outOfScope() : Problem.notFound("NOT_FOUND", "人员不存在、已删除或已转为正式党员"));
    }

    private void check(MemberForm form) {
        var errors = MemberRules.check(form, today());
        if (!errors.isEmpty()) {
            throw MemberRules.refusal(errors);
        }
        if (form.gridId() != null && towns.tree().find(form.gridId()).isEmpty()) {
            throw Problem.invalidField("GRID_UNKNOWN", "gridId", "所选网格不存在,请刷新后重新选择");
        }
    }

    private void holdGrid(Long gridId) {
        if (gridId != null) {
            towns.hold(gridId);
        }
    }

    private Organization organization(MemberForm form, DataScope scope) {
        var organization = organizations.tree().find(form.orgId()).orElseThrow(() -> Problem.invalidField("ORG_UNKNOWN", "orgId", "党组织不存在"));
        if (!scope.permits(organization.id(), organization.path(), null)) {
            throw Problem.outOfScope();
        }
        return organization;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void unchanged(int rows) {
        if (rows == 0) {
            throw Problem.conflict("CHANGED_MEANWHILE", "该党员信息刚被他人修改,请刷新后重试");
        }
    }
}
