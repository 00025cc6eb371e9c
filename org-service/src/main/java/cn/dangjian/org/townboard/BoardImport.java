package cn.dangjian.org.townboard;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.imports.FormCheck;
import cn.dangjian.org.imports.ImportKind;
import cn.dangjian.sheets.SheetColumn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** 导入 of the board that is open on the page (ORG-35). */
@Component
class BoardImport implements ImportKind {

    final BoardMembers members;
    final BoardSealer sealer;
    final FormCheck forms;
    final IdGenerator ids;
    final Clock clock;
    private final BoardMapper mapper;
    private final BoardPlaces places;

    BoardImport(BoardMembers members, BoardSealer sealer, FormCheck forms, IdGenerator ids, Clock clock, BoardMapper mapper, BoardPlaces places) {
        this.members = members;
        this.sealer = sealer;
        this.forms = forms;
        this.ids = ids;
        this.clock = clock;
        this.mapper = mapper;
        this.places = places;
    }

    @Override
    public String code() {
        return "TOWN_BOARD";
    }

    @Override
    public String title() {
        return "班子成员";
    }

    @Override
    public List<? extends SheetColumn<?>> columns() {
        return BoardColumns.forImport();
    }

    /** Before a file is taken: only a board of the clerk's own part of the county (C10). */
    void check(long townId, DataScope scope) {
        places.chosen(townId, scope);
    }

    BoardImportPass begin(long townId, BoardType board) {
        return new BoardImportPass(townId, board, mapper.all(townId, board), this);
    }
}
