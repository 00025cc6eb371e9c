package cn.dangjian.seed.load;

import cn.dangjian.seed.plan.Divisions.Division;
import cn.dangjian.seed.plan.Divisions;
import cn.dangjian.sheets.SheetColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Brings the county's official divisions into 乡镇信息管理 through its import. */
public final class TownLoader {

    /** @param parent full name of the node above; null for the county */
    public record Row(String parent, String name, String code, int sort) {
    }

    private static final List<SheetColumn<Row>> COLUMNS = List.of(SheetColumn.of("上级", Row::parent), SheetColumn.of("名称", Row::name),
            SheetColumn.of("行政区划代码", Row::code), SheetColumn.of("排序", row -> String.valueOf(row.sort())));

    private final Api api;

    public TownLoader(Api api) {
        this.api = api;
    }

    public void load(Divisions divisions) throws IOException, InterruptedException {
        var rows = rows(divisions);
        new SheetImport<>(api, "/api/org/towns", COLUMNS).load(rows, done -> Progress.say("乡镇 towns and villages %d/%d", done, rows.size()));
    }

    /** The county, then each town with its villages. */
    public static List<Row> rows(Divisions divisions) {
        var rows = new ArrayList<Row>();
        String county = divisions.county().name();
        rows.add(new Row(null, county, divisions.county().code(), 1));
        int place = 1;
        for (Division town : divisions.towns()) {
            rows.add(new Row(county, town.name(), town.code(), place++));
            int sort = 1;
            for (Division village : divisions.villagesOf(town)) {
                rows.add(new Row(county + "/" + town.name(), village.shortName(), village.code(), sort++));
            }
        }
        return rows;
    }
}
