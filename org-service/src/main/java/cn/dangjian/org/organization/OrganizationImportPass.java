package cn.dangjian.org.organization;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.imports.Cells;
import cn.dangjian.org.imports.Halves;
import cn.dangjian.org.imports.ImportPass;
import cn.dangjian.org.imports.RowErrors;
import cn.dangjian.org.tree.NamePlan;
import cn.dangjian.org.tree.NamePlan.Node;
import cn.dangjian.sheets.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** Organisations out of one file, each below one that is there or stands above it in the file. */
final class OrganizationImportPass implements ImportPass<OrganizationImportPass.Entry> {

    record Entry(int row, Node node, OrganizationForm form, String leaderName) {
    }

    private final NamePlan plan;
    private final boolean wholeCounty;
    private final OrganizationImport tools;

    OrganizationImportPass(OrganizationTree tree, DataScope scope, OrganizationImport tools) {
        this.plan = new NamePlan(tree, it -> scope.permits(it.id(), it.path(), null));
        this.wholeCounty = scope.all();
        this.tools = tools;
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
            var parent = cells.node(OrganizationColumns.PARENT.title(), plan, "上级党组织");
            var form = form(cells);
            tools.forms.check(form, cells, OrganizationColumns::titleOf);
            String leader = leader(cells);
            if (cells.areSound()) {
                place(form, parent, cells);
            }
            if (cells.areSound()) {
                entries.add(new Entry(row.number(), plan.add(parent, form.name().strip(), form.isEnabled()), form, leader));
            }
        }
        return entries;
    }

    private static OrganizationForm form(Cells cells) {
        var sort = cells.number(OrganizationColumns.SORT.title());
        return new OrganizationForm(null, cells.text(OrganizationColumns.NAME.title()), cells.choice(OrganizationColumns.TYPE.title(), OrganizationImportPass::type),
                sort == null ? Integer.valueOf(0) : sort, null, cells.text(OrganizationColumns.PHONE.title()), cells.text(OrganizationColumns.EMAIL.title()),
                cells.status(OrganizationColumns.STATUS.title()), cells.yesOrNo(OrganizationColumns.DIRECT.title()), cells.text(OrganizationColumns.ORG_TYPE.title()),
                cells.text(OrganizationColumns.DIVISION.title()));
    }

    private static String leader(Cells cells) {
        String name = cells.text(OrganizationColumns.LEADER.title());
        return name != null && name.length() > 50 ? cells.wrong(OrganizationColumns.LEADER.title(), "负责人不能超过50个字") : name;
    }

    private static Optional<OrganizationType> type(String label) {
        return Stream.of(OrganizationType.values()).filter(it -> it.label().equals(label)).findFirst();
    }

    private void place(OrganizationForm form, Node parent, Cells cells) {
        if (plan.has(parent, form.name().strip())) {
            cells.wrong(OrganizationColumns.NAME.title(), "“" + form.name().strip() + "”已存在");
        } else if (parent == null && !plan.isEmpty()) {
            cells.wrong(OrganizationColumns.PARENT.title(), "请填写上级党组织");
        } else if (parent == null && !wholeCounty) {
            cells.wrong(OrganizationColumns.PARENT.title(), "最上级党组织不在您的管理范围内");
        } else if (parent != null && form.type() == OrganizationType.COUNTY_COMMITTEE) {
            cells.wrong(OrganizationColumns.TYPE.title(), "县委员会只能是最上级的党组织");
        } else if (parent != null && parent.depth() == OrganizationRules.MAX_DEPTH) {
            cells.wrong(OrganizationColumns.PARENT.title(), OrganizationRules.TOO_DEEP);
        } else if (parent != null && !parent.enabled() && form.isEnabled()) {
            cells.wrong(OrganizationColumns.STATUS.title(), OrganizationRules.PARENT_DISABLED);
        }
    }

    @Override
    public int write(List<Entry> entries, RowErrors errors) {
        return Halves.write(entries, this::insert, taken -> errors.add(taken.row(), null, "上级党组织未能导入"));
    }

    private void insert(List<Entry> entries) {
        tools.organizations.addAll(entries.stream().<LongFunction<Organization>>map(it -> id -> make(id, it)).toList());
    }

    private Organization make(long id, Entry entry) {
        var parent = entry.node().parent();
        if (parent != null && parent.id() == null) {
            throw Problem.conflict("PARENT_MISSING", "上级党组织未能导入");
        }
        var organization = Organization.create(id, entry.form(), tools.phones.imported(entry.form().phone()), parent == null ? null : parent.id(), parent == null ? null : parent.path(),
                entry.leaderName(), tools.clock.instant());
        entry.node().written(id, organization.path());
        return organization;
    }
}
