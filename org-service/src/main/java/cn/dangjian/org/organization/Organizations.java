package cn.dangjian.org.organization;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.contracts.org.OrganizationChanged;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.events.Outbox;
import cn.dangjian.org.member.MemberReferences;
import cn.dangjian.org.reveal.Reveals;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Changes of the organisation tree (ORG-17 … ORG-20). One after the other, each in a global transaction: a move also rewrites paths of members and accounts,
 * and Seata can only undo rows that nobody else writes outside of one.
 */
@Service
public class Organizations {

    private static final int LOCK_TRIES = 150;

    private final OrganizationMapper mapper;
    private final OrganizationCache cache;
    private final MemberReferences members;
    private final List<OrganizationUse> uses;
    private final Reveals reveals;
    private final OfficePhones phones;
    private final AuthClient auth;
    private final Outbox outbox;
    private final TransactionOperations transactions;
    private final Clock clock;

    Organizations(OrganizationMapper mapper, OrganizationCache cache, MemberReferences members, List<OrganizationUse> uses, Reveals reveals, OfficePhones phones, AuthClient auth, Outbox outbox,
            TransactionOperations transactions, Clock clock) {
        this.mapper = mapper;
        this.cache = cache;
        this.members = members;
        this.uses = uses;
        this.reveals = reveals;
        this.phones = phones;
        this.auth = auth;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GlobalTransactional(name = "add-organization", lockRetryTimes = LOCK_TRIES)
    public long add(OrganizationForm form, DataScope scope) {
        return transactions.execute(status -> {
            var tree = changing(1);
            var parent = permitted(tree, form.parentId(), scope);
            if (parent == null && !scope.all()) {
                throw Problem.outOfScope();
            }
            OrganizationRules.checkPlace(tree, null, parent, form);
            var added = Organization.create(mapper.lastId(), form, phones.changed(null, form.phone()), parent == null ? null : parent.id(), parent == null ? null : parent.path(), leaderName(form.leaderId(), scope),
                    clock.instant());
            mapper.insertAll(List.of(added));
            outbox.publish(new OrganizationChanged(added.view(), added.path(), false));
            return added.id();
        });
    }

    /** Rows of an import, checked already; each is made with its id, parents before children. All or none (ORG-19). */
    @GlobalTransactional(name = "import-organizations", lockRetryTimes = LOCK_TRIES)
    public void addAll(List<LongFunction<Organization>> makers) {
        transactions.executeWithoutResult(status -> {
            changing(makers.size());
            long first = mapper.lastId() - makers.size() + 1;
            var added = IntStream.range(0, makers.size()).mapToObj(i -> makers.get(i).apply(first + i)).toList();
            mapper.insertAll(added);
            outbox.publish(added.stream().map(it -> new OrganizationChanged(it.view(), it.path(), false)).toList());
        });
    }

    @GlobalTransactional(name = "edit-organization", lockRetryTimes = LOCK_TRIES, timeoutMills = 300_000)
    public void edit(long id, OrganizationForm form, DataScope scope) {
        transactions.executeWithoutResult(status -> {
            var tree = changing(0);
            var present = existing(tree, id, scope);
            var parent = permitted(tree, form.parentId(), form.parentId() != null && form.parentId().equals(present.parentId()) ? DataScope.all("it already hangs there") : scope);
            OrganizationRules.checkPlace(tree, present, parent, form);
            OrganizationRules.checkSwitch(tree, present, form);
            var changed = present.with(form, phones.changed(present.phone(), form.phone()), parent, Objects.equals(form.leaderId(), present.leaderId()) ? present.leaderName() : leaderName(form.leaderId(), scope));
            mapper.update(changed);
            outbox.publish(new OrganizationChanged(changed.view(), present.path(), false));
            if (!changed.path().equals(present.path())) {
                mapper.move(present.path(), changed.path());
                members.move(present.path(), changed.path());
                uses.forEach(it -> it.move(present.path(), changed.path()));
                reveals.move(present.path(), changed.path());
                auth.moveAccounts(present.path(), changed.path());
            }
        });
    }

    @GlobalTransactional(name = "remove-organization", lockRetryTimes = LOCK_TRIES)
    public void remove(long id, DataScope scope) {
        transactions.executeWithoutResult(status -> {
            var tree = changing(0);
            var present = existing(tree, id, scope);
            OrganizationRules.checkRemoval(tree, present, members.countOf(id));
            uses.stream().flatMap(it -> it.holding(id).stream()).findFirst().ifPresent(reason -> {
                throw Problem.conflict("IN_USE", reason);
            });
            mapper.delete(id);
            outbox.publish(new OrganizationChanged(present.view(), present.path(), true));
        });
    }

    private OrganizationTree changing(int newIds) {
        mapper.nextTreeVersion(newIds);
        cache.forgetAfterTransaction();
        return cache.fresh();
    }

    private String leaderName(Long leaderId, DataScope scope) {
        return leaderId == null ? null : members.nameOf(leaderId, scope).orElseThrow(() -> Problem.invalidField("LEADER_UNKNOWN", "leaderId", "负责人不存在"));
    }

    private static Organization existing(OrganizationTree tree, long id, DataScope scope) {
        return tree.find(id).map(it -> permit(it, scope)).orElseThrow(() -> Problem.notFound("NOT_FOUND", "党组织不存在"));
    }

    /** The parent that the form names, if the caller may put something below it. */
    private static Organization permitted(OrganizationTree tree, Long parentId, DataScope scope) {
        return parentId == null ? null
                : tree.find(parentId).map(it -> permit(it, scope)).orElseThrow(() -> Problem.invalidField("PARENT_UNKNOWN", "parentId", "上级党组织不存在"));
    }

    private static Organization permit(Organization organization, DataScope scope) {
        if (!scope.permits(organization.id(), organization.path(), null)) {
            throw Problem.outOfScope();
        }
        return organization;
    }
}
