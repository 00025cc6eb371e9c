package cn.dangjian.org.town;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.org.imports.Cells;
import cn.dangjian.org.imports.Halves;
import cn.dangjian.org.imports.ImportPass;
import cn.dangjian.org.imports.RowErrors;
import cn.dangjian.org.tree.NamePlan;
import cn.dangjian.org.tree.NamePlan.Node;
import cn.dangjian.sheets.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** Towns out of one file, each below one that is there or stands above it in the file. */
final class TownImportPass implements ImportPass<TownImportPass.Entry> {

    record Entry(int row, Node node, TownForm form) {
    }

    private final NamePlan plan;
    private final Set<String> codes = new HashSet<>();
    private final boolean wholeCounty;
    private final TownImport tools;

    TownImportPass(TownTree tree, Predicate<Town> permitted, boolean wholeCounty, TownImport tools) {
        this.plan = new NamePlan(tree, permitted);
        this.wholeCounty = wholeCounty;
        this.tools = tools;
        tree.all().stream().map(Town::code).forEach(codes::add);
    }

    @Override
    public boolean inOrder() {
        return true;
    }

    @Override
    public List<Entry> check(List<SheetRow> rows, RowErrors errors) {
        var entries = new ArrayList<Entry>(rows.size());
        for (SheetRow row : rows) {
            var cells = new Cells(row, errors);
            var parent = cells.node(TownColumns.PARENT.title(), plan, "上级");
            var sort = cells.number(TownColumns.SORT.title());
            var form = new TownForm(null, cells.text(TownColumns.NAME.title()), cells.text(TownColumns.CODE.title()), sort == null ? Integer.valueOf(0) : sort,
                    cells.status(TownColumns.STATUS.title()));
            tools.forms.check(form, cells, TownColumns::titleOf);
            if (cells.areSound()) {
                place(form, parent, cells);
            }
            if (cells.areSound()) {
                codes.add(form.code());
                entries.add(new Entry(row.number(), plan.add(parent, form.name(), form.isEnabled()), form));
            }
        }
        return entries;
    }

    private void place(TownForm form, Node parent, Cells cells) {
        if (plan.has(parent, form.name())) {
            cells.wrong(TownColumns.NAME.title(), "“" + form.name() + "”已存在");
        } else if (parent == null && !plan.isEmpty()) {
            cells.wrong(TownColumns.PARENT.title(), "请填写上级");
        } else if (parent == null && !wholeCounty) {
            cells.wrong(TownColumns.PARENT.title(), "最上级不在您的管理范围内");
        } else if (parent != null && parent.depth() == TownLevel.values().length) {
            cells.wrong(TownColumns.PARENT.title(), TownRules.TOO_DEEP);
        } else if (form.code() != null && codes.contains(form.code())) {
            cells.wrong(TownColumns.CODE.title(), TownRules.CODE_TAKEN);
        }
    }

    @Override
    public int write(List<Entry> entries, RowErrors errors) {
        return Halves.write(entries, this::insert, taken -> errors.add(taken.row(), null, "上级未能导入,或名称、行政区划代码刚被他人录入"));
    }

    private void insert(List<Entry> entries) {
        tools.towns.addAll(entries.stream().<LongFunction<Town>>map(it -> id -> make(id, it)).toList());
    }

    private Town make(long id, Entry entry) {
        var parent = entry.node().parent();
        if (parent != null && parent.id() == null) {
            throw Problem.conflict("PARENT_MISSING", "上级未能导入");
        }
        var town = Town.create(id, entry.form(), parent == null ? null : parent.id(), parent == null ? null : parent.path(), tools.clock.instant());
        entry.node().written(id, town.path());
        return town;
    }
}
