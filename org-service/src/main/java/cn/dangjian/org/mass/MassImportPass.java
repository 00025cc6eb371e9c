package cn.dangjian.org.mass;

import cn.dangjian.core.person.Phone;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.imports.Cells;
import cn.dangjian.org.imports.Halves;
import cn.dangjian.org.imports.ImportPass;
import cn.dangjian.org.imports.RowErrors;
import cn.dangjian.org.mass.MassImportWriter.Entry;
import cn.dangjian.org.member.Sex;
import cn.dangjian.org.town.Town;
import cn.dangjian.org.town.TownTree;
import cn.dangjian.sheets.SheetRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Grid workers out of one file: each row a form, each phone once. */
final class MassImportPass implements ImportPass<Entry> {

    private final TownTree towns;
    private final DataScope scope;
    private final MassImport tools;
    /** First half of the blind index → row that had it: tells doubles inside the file. */
    private final Map<Long, Integer> seen = new HashMap<>();

    MassImportPass(TownTree towns, DataScope scope, MassImport tools) {
        this.towns = towns;
        this.scope = scope;
        this.tools = tools;
    }

    @Override
    public List<Entry> check(List<SheetRow> rows, RowErrors errors) {
        var entries = new ArrayList<Entry>(rows.size());
        for (SheetRow row : rows) {
            var cells = new Cells(row, errors);
            var grid = grid(cells);
            var form = form(cells, grid);
            tools.forms.check(form, cells, MassColumns::titleOf);
            if (cells.areSound() && Phone.parse(form.phone()).isEmpty()) {
                cells.wrong(MassColumns.PHONE.title(), "手机号码不正确");
            }
            if (cells.areSound()) {
                var now = tools.clock.instant();
                var account = tools.sealer.seal(tools.ids.next(), tools.ids.next(), form, tools.places.organizationOf(grid), 1, now, now);
                var before = seen.putIfAbsent(Long.parseUnsignedLong(account.phoneIndex(), 0, 16, 16), row.number());
                if (before == null) {
                    entries.add(new Entry(row.number(), form.phone(), account));
                } else {
                    cells.wrong(MassColumns.PHONE.title(), "手机号码与第" + before + "行重复");
                }
            }
        }
        return unique(entries, errors);
    }

    private static MassForm form(Cells cells, Town grid) {
        return new MassForm(cells.text(MassColumns.NAME.title()), cells.choice(MassColumns.SEX.title(), Sex::labelled), cells.text(MassColumns.NATION.title()),
                cells.text(MassColumns.POLITICS.title()), cells.text(MassColumns.EDUCATION.title()), cells.text(MassColumns.PHONE.title()), grid == null ? Long.valueOf(0) : (Long) grid.id(),
                cells.text(MassColumns.DUTY.title()), cells.status(MassColumns.STATUS.title()), null);
    }

    /** By full path or by a name that only one has; only the clerk's own part of the county (C10). */
    private Town grid(Cells cells) {
        String title = MassColumns.GRID.title();
        String text = cells.text(title);
        if (text == null) {
            return cells.wrong(title, "请填写所属网格");
        }
        String shown = "网格“" + Cells.shortened(text) + "”";
        var found = towns.named(text);
        if (found.size() != 1) {
            return cells.wrong(title, found.isEmpty() ? shown + "不存在" : "有多个网格名为“" + Cells.shortened(text) + "”,请填写全称路径");
        }
        var grid = found.getFirst();
        var organization = tools.places.organizationOf(grid);
        if (!scope.permits(organization.id(), organization.path(), null)) {
            return cells.wrong(title, shown + "不在您的管理范围内");
        }
        if (MassPlaces.isTooHigh(grid)) {
            return cells.wrong(title, MassPlaces.TOO_HIGH);
        }
        return towns.offers(grid) ? grid : cells.wrong(title, MassPlaces.NOT_OFFERED);
    }

    /** Those whose phone nobody has yet, neither as a phone nor as a login name. */
    private List<Entry> unique(List<Entry> entries, RowErrors errors) {
        if (entries.isEmpty()) {
            return entries;
        }
        var phones = tools.uniqueness.takenByAnybody(entries.stream().flatMap(it -> indexes(it).stream()).toList());
        var logins = new HashSet<>(tools.auth.takenLogins(entries.stream().map(Entry::phone).toList()));
        return entries.stream().filter(it -> {
            boolean taken = indexes(it).stream().anyMatch(phones::contains) || logins.contains(it.phone());
            if (taken) {
                errors.add(it.row(), MassColumns.PHONE.title(), MassUniqueness.PHONE_TAKEN);
            }
            return !taken;
        }).toList();
    }

    private List<String> indexes(Entry entry) {
        return tools.phones.indexesOf(new Phone(entry.phone()));
    }

    @Override
    public int write(List<Entry> entries, RowErrors errors) {
        return Halves.write(entries, tools.writer::write, taken -> errors.add(taken.row(), MassColumns.PHONE.title(), "手机号码刚被他人录入"));
    }
}
