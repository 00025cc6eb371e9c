package cn.dangjian.org.town;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.imports.FormCheck;
import cn.dangjian.org.imports.ScopedImport;
import cn.dangjian.sheets.SheetColumn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** 导入 of 乡镇信息管理 (ORG-26). */
@Component
class TownImport implements ScopedImport {

    final Towns towns;
    final FormCheck forms;
    final Clock clock;
    private final TownCache cache;
    private final TownPlaces places;

    TownImport(Towns towns, FormCheck forms, Clock clock, TownCache cache, TownPlaces places) {
        this.towns = towns;
        this.forms = forms;
        this.clock = clock;
        this.cache = cache;
        this.places = places;
    }

    @Override
    public String code() {
        return "TOWN";
    }

    @Override
    public String title() {
        return "乡镇信息";
    }

    @Override
    public List<? extends SheetColumn<?>> columns() {
        return TownColumns.forImport();
    }

    @Override
    public TownImportPass begin(DataScope scope) {
        var tree = cache.tree();
        return new TownImportPass(tree, town -> places.permits(scope, tree, town), scope.all(), this);
    }
}
