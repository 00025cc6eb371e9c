package cn.dangjian.auth.account;

import cn.dangjian.contracts.auth.AccountSpec;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.web.security.ServiceOnly;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Orders of org-service about accounts; see {@link cn.dangjian.contracts.auth.AuthClient}. */
@RestController
@RequestMapping("/internal/accounts")
@ServiceOnly
class AccountOrderController {

    private static final int MAX_AT_ONCE = 2000;

    private final AccountOrders orders;
    private final AccountMapper accounts;
    private final BlindIndex index;

    AccountOrderController(AccountOrders orders, AccountMapper accounts, BlindIndex index) {
        this.orders = orders;
        this.accounts = accounts;
        this.index = index;
    }

    @PostMapping
    void create(@RequestBody List<AccountSpec> specs) {
        requireSize(specs);
        orders.create(specs);
    }

    @PutMapping("/{id}")
    void change(@PathVariable long id, @RequestBody AccountSpec spec) {
        orders.change(id, spec);
    }

    @DeleteMapping("/{id}")
    void remove(@PathVariable long id) {
        orders.remove(id);
    }

    /** The logins out of these that are taken. */
    @PostMapping("/taken-logins")
    List<String> taken(@RequestBody List<String> logins) {
        requireSize(logins);
        if (logins.isEmpty()) {
            return List.of();
        }
        Set<String> taken = new HashSet<>(accounts.takenLogins(DataScope.all("logins are unique in the whole county"), logins.stream().flatMap(login -> index.all(login).stream()).toList()));
        return logins.stream().filter(login -> index.all(login).stream().anyMatch(taken::contains)).toList();
    }

    @PutMapping("/paths")
    void move(@RequestParam String from, @RequestParam String to) {
        orders.move(from, to);
    }

    private static void requireSize(List<?> items) {
        if (items.size() > MAX_AT_ONCE) {
            throw Problem.invalid("TOO_MANY", "一次最多处理" + MAX_AT_ONCE + "个账号");
        }
    }
}
