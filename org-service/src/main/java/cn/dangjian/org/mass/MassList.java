package cn.dangjian.org.mass;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.town.TownCache;
import cn.dangjian.sheets.Pages;
import java.util.Iterator;
import org.springframework.stereotype.Service;

/** The list with its filters, one row, and the whole result for the export (ORG-12, ORG-14). */
@Service
class MassList {

    private static final int PAGE = 2_000;

    private final MassMapper masses;
    private final MassFilters filters;
    private final TownCache towns;

    MassList(MassMapper masses, MassFilters filters, TownCache towns) {
        this.masses = masses;
        this.filters = filters;
        this.towns = towns;
    }

    Page<MassItem> page(MassQuery query, PageQuery page, DataScope scope) {
        var filter = filters.read(query);
        var tree = towns.tree();
        return Page.of(masses.page(filter, page, scope), masses.count(filter, scope), page).map(it -> MassItem.of(it, tree.nameOf(it.gridId())));
    }

    MassItem one(long id, DataScope scope) {
        return masses.find(id, scope).map(it -> MassItem.of(it, towns.tree().nameOf(it.gridId()))).orElseThrow(() -> Problem.notFound("NOT_FOUND", "群众账号不存在或已删除"));
    }

    /** Read page by page behind the last row; a wrong filter has been refused by now. */
    Iterator<MassColumns.Row> rows(MassQuery query, DataScope scope) {
        var filter = filters.read(query);
        var tree = towns.tree();
        return Pages.<MassColumns.Row>of(last -> masses.after(filter, last == null ? "" : last.account().orgPath(), last == null ? 0 : last.account().id(), PAGE, scope).stream()
                .map(it -> new MassColumns.Row(it, tree.find(it.gridId()).map(grid -> tree.fullName(grid.id())).orElse(""))).toList());
    }
}
