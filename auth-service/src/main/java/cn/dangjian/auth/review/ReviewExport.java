package cn.dangjian.auth.review;

import cn.dangjian.auth.SheetDownload;
import cn.dangjian.auth.account.AccountKind;
import cn.dangjian.auth.account.AccountStatus;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.sheets.SheetColumn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;

/** 账号盘点.xlsx: the rows of the same filter and scope that the list shows. */
@Component
class ReviewExport {

    private static final List<SheetColumn<ReviewView>> COLUMNS = List.of(
            SheetColumn.of("账号", ReviewView::account), SheetColumn.of("姓名", ReviewView::name), SheetColumn.of("账号类型", it -> kind(it.kind())), SheetColumn.of("所属组织", ReviewView::orgName),
            SheetColumn.of("状态", it -> it.status() == AccountStatus.ENABLED ? "正常" : "停用"), SheetColumn.of("创建时间", it -> SheetDownload.time(it.createdAt())),
            SheetColumn.of("最近登录", it -> it.lastLoginAt() == null ? "从未登录" : SheetDownload.time(it.lastLoginAt())), SheetColumn.of("未登录天数", it -> Long.toString(it.idleDays())));

    private final AccountReview review;

    ReviewExport(AccountReview review) {
        this.review = review;
    }

    void write(DataScope scope, ReviewFilter filter, HttpServletResponse response) throws IOException {
        Iterator<ReviewRow> rows = review.all(scope, filter);
        SheetDownload.write(response, "账号盘点", COLUMNS, new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public ReviewView next() {
                return review.view(rows.next());
            }
        });
    }

    private static String kind(AccountKind kind) {
        return switch (kind) {
            case ADMIN -> "内置管理员";
            case MEMBER -> "党员";
            case MASS -> "网格员";
            case RESIDENT -> "群众";
        };
    }
}
