package cn.dangjian.auth.review;

import cn.dangjian.auth.account.LoginName;
import cn.dangjian.auth.organization.Organizations;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.sheets.Pages;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import org.springframework.stereotype.Component;

/** 账号盘点: which accounts nobody uses any more (MLPS 8.1.4.2 b, c). */
@Component
class AccountReview {

    private static final int AT_ONCE = 1000;

    private final ReviewMapper mapper;
    private final Organizations organizations;
    private final BlindIndex index;
    private final Ciphers ciphers;
    private final Clock clock;

    AccountReview(ReviewMapper mapper, Organizations organizations, BlindIndex index, Ciphers ciphers, Clock clock) {
        this.mapper = mapper;
        this.organizations = organizations;
        this.index = index;
        this.ciphers = ciphers;
        this.clock = clock;
    }

    Page<ReviewView> page(DataScope scope, ReviewFilter filter, PageQuery query) {
        var sought = sought(filter);
        return Page.of(mapper.page(scope, sought, query).stream().map(this::view).toList(), mapper.count(scope, sought), query);
    }

    /** Row after row, however many there are. */
    Iterator<ReviewRow> all(DataScope scope, ReviewFilter filter) {
        var sought = sought(filter);
        return Pages.of(last -> mapper.behind(scope, sought, last, AT_ONCE));
    }

    ReviewView view(ReviewRow row) {
        return new ReviewView(row.id(), LoginName.shown(ciphers.decrypt(row.loginCipher())), row.name(), row.kind(), organizations.name(row.orgId()), row.status(), row.createdAt(),
                row.lastLoginAt(), Duration.between(row.idleSince(), clock.instant()).toDays());
    }

    private ReviewMapper.Sought sought(ReviewFilter filter) {
        boolean anybody = filter.account() == null || filter.account().isBlank();
        return new ReviewMapper.Sought(filter, organizations.path(filter.orgId()), anybody ? null : index.all(filter.account().strip()),
                filter.idleDays() == null ? null : clock.instant().minus(Duration.ofDays(filter.idleDays())));
    }
}
