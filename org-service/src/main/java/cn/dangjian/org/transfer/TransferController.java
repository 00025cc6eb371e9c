package cn.dangjian.org.transfer;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.organization.OrganizationName;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 组织关系转接 and 转接记录 (spec 02 §2.1). */
@RestController
@RequestMapping("/api/org/transfers")
class TransferController {

    private final Transfers transfers;
    private final TransferDecisions decisions;
    private final TransferMapper mapper;
    private final OrganizationCache organizations;

    TransferController(Transfers transfers, TransferDecisions decisions, TransferMapper mapper, OrganizationCache organizations) {
        this.transfers = transfers;
        this.decisions = decisions;
        this.mapper = mapper;
        this.organizations = organizations;
    }

    /** 转入 or 转出 of the caller's organisations, newest first. */
    @GetMapping
    @Permission("org:transfer:list")
    Page<Transfer> list(TransferFilter.Query query, PageQuery page, DataScope scope) {
        var filter = query.within(organizations.tree());
        return Page.of(mapper.page(filter, page, scope), mapper.count(filter, scope), page);
    }

    /** All organisations of the county by name: where somebody may be sent. */
    @GetMapping("/targets")
    @Permission("org:transfer:add")
    List<OrganizationName> targets() {
        return OrganizationName.below(organizations.tree(), null);
    }

    /** Moves somebody, or asks the other side to take the person. */
    @PostMapping
    @Permission("org:transfer:add")
    @ResponseStatus(HttpStatus.CREATED)
    TransferForm.Outcome start(@Valid @RequestBody TransferForm form, DataScope scope, CurrentUser user) {
        return transfers.start(form, scope, user);
    }

    /** 接收: the person belongs to the own organisation from now on; refused to whoever asked (G09). */
    @PostMapping("/{id}/accept")
    @Permission("org:transfer:decide")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable long id, @Valid @RequestBody TransferForm.Answer form, DataScope scope, CurrentUser user) {
        decisions.accept(id, form.answer(), scope, user);
    }

    /** 拒绝, with a reason. */
    @PostMapping("/{id}/refuse")
    @Permission("org:transfer:decide")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(@PathVariable long id, @Valid @RequestBody TransferForm.Answer form, DataScope scope, CurrentUser user) {
        decisions.refuse(id, form.answer(), scope, user);
    }

    /** 撤回 by the giving side while nobody has answered. */
    @PostMapping("/{id}/withdraw")
    @Permission("org:transfer:add")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable long id, DataScope scope, CurrentUser user) {
        decisions.withdraw(id, scope, user);
    }
}
