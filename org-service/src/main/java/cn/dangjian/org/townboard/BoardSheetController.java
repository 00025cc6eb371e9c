package cn.dangjian.org.townboard;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.org.imports.ImportJob;
import cn.dangjian.org.imports.Imports;
import cn.dangjian.org.imports.SheetAnswer;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 导入, 导出 and the template of one board (ORG-35). */
@RestController
@RequestMapping("/api/org/town-boards")
class BoardSheetController {

    private final Imports imports;
    private final BoardImport boards;
    private final BoardMapper mapper;
    private final BoardPlaces places;

    BoardSheetController(Imports imports, BoardImport boards, BoardMapper mapper, BoardPlaces places) {
        this.imports = imports;
        this.boards = boards;
        this.mapper = mapper;
        this.places = places;
    }

    /** Starts an import into one board; a dry run only checks. */
    @PostMapping("/imports")
    @Permission("org:townboard:import")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Created start(@RequestParam long townId, @RequestParam BoardType board, @RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope,
            CurrentUser user) throws IOException {
        boards.check(townId, scope);
        return imports.start(boards, file, dryRun, user, () -> boards.begin(townId, board));
    }

    /** Progress and the errors row by row. */
    @GetMapping("/imports/{id}")
    @Permission("org:townboard:import")
    ImportJob progress(@PathVariable long id, CurrentUser user) {
        return imports.find(boards, id, user);
    }

    /** The rows that were refused, as a sheet (I02). */
    @GetMapping("/imports/{id}/errors.xlsx")
    @Permission("org:townboard:import")
    void errors(@PathVariable long id, CurrentUser user, HttpServletResponse response) throws IOException {
        imports.errors(boards, id, user, response);
    }

    /** The caller's own last imports. */
    @GetMapping("/imports")
    @Permission("org:townboard:import")
    List<ImportJob> recent(CurrentUser user) {
        return imports.recent(boards, user);
    }

    /** An empty sheet to fill in. */
    @GetMapping("/import-template")
    @Permission("org:townboard:import")
    void template(HttpServletResponse response) throws IOException {
        SheetAnswer.template(response, boards);
    }

    /** The board that the page shows; phones are masked. */
    @GetMapping("/export")
    @Permission("org:townboard:export")
    void export(@RequestParam long townId, @RequestParam BoardType board, DataScope scope, HttpServletResponse response) throws IOException {
        places.permitted(townId, scope);
        SheetAnswer.export(response, board.label() + "成员", BoardColumns.forExport(), mapper.all(townId, board).iterator());
    }
}
