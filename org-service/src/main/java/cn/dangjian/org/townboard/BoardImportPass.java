package cn.dangjian.org.townboard;

import cn.dangjian.core.person.Masks;
import cn.dangjian.org.imports.Cells;
import cn.dangjian.org.imports.Halves;
import cn.dangjian.org.imports.ImportPass;
import cn.dangjian.org.imports.RowErrors;
import cn.dangjian.sheets.SheetRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Members of one board out of one file: each row a form, each person once per post. */
final class BoardImportPass implements ImportPass<BoardImportPass.Entry> {

    record Entry(int row, BoardMember member) {
    }

    private record Seat(String name, String post) {
    }

    private final long townId;
    private final BoardType board;
    private final BoardImport tools;
    private final Set<Seat> taken = new HashSet<>();

    BoardImportPass(long townId, BoardType board, List<BoardMember> present, BoardImport tools) {
        this.townId = townId;
        this.board = board;
        this.tools = tools;
        present.forEach(it -> taken.add(new Seat(it.name(), it.post())));
    }

    @Override
    public List<Entry> check(List<SheetRow> rows, RowErrors errors) {
        var entries = new ArrayList<Entry>(rows.size());
        for (SheetRow row : rows) {
            var cells = new Cells(row, errors);
            var form = form(cells);
            if (cells.areSound()) {
                tools.forms.check(form, cells, BoardColumns::titleOf);
            }
            if (cells.areSound() && Masks.isMasked(form.phone())) {
                cells.wrong(BoardColumns.PHONE.title(), BoardSealer.MASKED);
            }
            if (cells.areSound() && !taken.add(new Seat(form.name(), form.post()))) {
                cells.wrong(BoardColumns.NAME.title(), BoardMembers.taken(form));
            }
            if (cells.areSound()) {
                entries.add(new Entry(row.number(), tools.sealer.seal(tools.ids.next(), form, tools.clock.instant())));
            }
        }
        return entries;
    }

    private BoardForm form(Cells cells) {
        return new BoardForm(townId, board, cells.text(BoardColumns.NAME.title()), cells.text(BoardColumns.POST.title()), null, cells.text(BoardColumns.PHONE.title()),
                cells.number(BoardColumns.SORT.title()));
    }

    @Override
    public int write(List<Entry> entries, RowErrors errors) {
        return Halves.write(entries, it -> tools.members.addAll(it.stream().map(Entry::member).toList()),
                late -> errors.add(late.row(), BoardColumns.NAME.title(), "刚被他人录入"));
    }
}
