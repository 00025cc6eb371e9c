package cn.dangjian.auth.review;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 账号盘点 (MLPS 8.1.4.2); an account is stopped with {@code PUT /api/auth/accounts/{id}/status}. */
@RestController
@RequestMapping("/api/auth/account-reviews")
class AccountReviewController {

    private final AccountReview review;
    private final ReviewExport export;

    AccountReviewController(AccountReview review, ReviewExport export) {
        this.review = review;
        this.export = export;
    }

    /** Accounts within the scope with their last login, the longest unused first. */
    @GetMapping
    @Permission("monitor:account:list")
    Page<ReviewView> page(DataScope scope, @Valid ReviewFilter filter, PageQuery query) {
        return review.page(scope, filter, query);
    }

    /** The rows of the same filter as xlsx. */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("monitor:account:export")
    void export(DataScope scope, @Valid ReviewFilter filter, HttpServletResponse response) throws IOException {
        export.write(scope, filter, response);
    }
}
