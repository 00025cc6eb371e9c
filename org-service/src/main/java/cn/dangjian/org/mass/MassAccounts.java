package cn.dangjian.org.mass;

import cn.dangjian.contracts.auth.AccountSpec;
import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.Status;
import java.time.Clock;
import java.util.List;
import org.apache.seata.spring.annotation.GlobalTransactional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 新增, 修改, 启用停用, 删除 (ORG-12 … ORG-15). As with members, the person and the login account are one Seata AT transaction: auth-service first, the local rows last. */
@Service
class MassAccounts {

    private static final int LOCK_TRIES = 60;
    private static final int TIMEOUT = 20_000;

    private final MassMapper mapper;
    private final MassSealer sealer;
    private final MassPlaces places;
    private final MassUniqueness uniqueness;
    private final AuthClient auth;
    private final TransactionOperations transactions;
    private final IdGenerator ids;
    private final Clock clock;

    MassAccounts(MassMapper mapper, MassSealer sealer, MassPlaces places, MassUniqueness uniqueness, AuthClient auth, TransactionOperations transactions, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.sealer = sealer;
        this.places = places;
        this.uniqueness = uniqueness;
        this.auth = auth;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @GlobalTransactional(name = "add-mass-account", lockRetryTimes = LOCK_TRIES, timeoutMills = TIMEOUT)
    public long add(MassForm form, DataScope scope) {
        var account = sealer.seal(ids.next(), ids.next(), form, places.chosen(form.gridId(), scope), 1, clock.instant(), clock.instant());
        uniqueness.check(account, form);
        order(() -> auth.createAccounts(List.of(spec(account, form.phone(), form.roleIds()))));
        transactions.executeWithoutResult(status -> {
            places.hold(account.gridId());
            uniqueness.guard(() -> mapper.insertAll(List.of(account)));
        });
        return account.id();
    }

    @GlobalTransactional(name = "edit-mass-account", lockRetryTimes = LOCK_TRIES, timeoutMills = TIMEOUT)
    public void edit(long id, MassForm masked, DataScope scope) {
        var present = existing(id, scope);
        var form = sealer.unmask(masked, present);
        var organization = form.gridId() == present.gridId() ? places.present(present) : places.chosen(form.gridId(), scope);
        var account = sealer.seal(id, present.accountId(), form, organization, present.version() + 1, present.createdAt(), clock.instant());
        uniqueness.check(account, form);
        save(present, account, form.phone(), form.roleIds(), scope);
    }

    /** The switch of the list: who is switched off is logged out at once (ORG-15). */
    @GlobalTransactional(name = "switch-mass-account", lockRetryTimes = LOCK_TRIES, timeoutMills = TIMEOUT)
    public void turn(long id, Status status, DataScope scope) {
        var present = existing(id, scope);
        save(present, present.switched(status, sealer.renewed(present.seal()), clock.instant()), sealer.open(present), null, scope);
    }

    @GlobalTransactional(name = "remove-mass-account", lockRetryTimes = LOCK_TRIES, timeoutMills = TIMEOUT)
    public void remove(long id, DataScope scope) {
        var present = existing(id, scope);
        auth.removeAccount(present.accountId());
        transactions.executeWithoutResult(status -> unchanged(mapper.remove(id, present.version(), scope)));
    }

    static AccountSpec spec(MassAccount it, String phone, List<Long> roleIds) {
        return new AccountSpec(it.accountId(), "MASS", it.id(), it.name(), null, phone, null, it.enabled(), it.orgId(), it.orgPath(), roleIds);
    }

    private void save(MassAccount present, MassAccount account, String phone, List<Long> roleIds, DataScope scope) {
        order(() -> auth.changeAccount(account.accountId(), spec(account, phone, roleIds)));
        transactions.executeWithoutResult(status -> {
            if (account.gridId() != present.gridId()) {
                places.hold(account.gridId());
            }
            uniqueness.guard(() -> unchanged(mapper.update(account, scope)));
        });
    }

    /** The login name is the phone, so a taken login is a taken phone. */
    private static void order(Runnable order) {
        try {
            order.run();
        } catch (Problem refusal) {
            throw refusal.status() == 409 ? MassUniqueness.taken() : refusal;
        }
    }

    private MassAccount existing(long id, DataScope scope) {
        return mapper.find(id, scope).orElseThrow(() -> mapper.find(id, DataScope.all("tells a missing row from a foreign one")).isPresent()
                ? Problem.outOfScope() : Problem.notFound("NOT_FOUND", "群众账号不存在或已删除"));
    }

    private static void unchanged(int rows) {
        if (rows == 0) {
            throw Problem.conflict("CHANGED_MEANWHILE", "该账号刚被他人修改,请刷新后重试");
        }
    }
}
