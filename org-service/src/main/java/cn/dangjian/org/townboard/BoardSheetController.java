package cn.dangjian.org.townboard;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.org.imports.ImportEndpoints;
import cn.dangjian.org.imports.Imports;
import cn.dangjian.org.imports.SheetAnswer;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
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
@Permission("org:townboard:import")
class BoardSheetController extends ImportEndpoints {

    private final BoardImport boards;
    private final BoardMapper mapper;
    private final BoardPlaces places;

    BoardSheetController(Imports imports, BoardImport boards, BoardMapper mapper, BoardPlaces places) {
        super(imports, boards);
        this.boards = boards;
        this.mapper = mapper;
        this.places = places;
    }

    /** Starts an import into one board; a dry run only checks. */
    @PostMapping("/imports")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Created start(@RequestParam long townId, @RequestParam BoardType board, @RequestPart MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun, DataScope scope,
            CurrentUser user) throws IOException {
        boards.check(townId, scope);
        return imports.start(boards, file, dryRun, user, () -> boards.begin(townId, board));
    }

    /** The board that the page shows; phones are masked. */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("org:townboard:export")
    void export(@RequestParam long townId, @RequestParam BoardType board, DataScope scope, HttpServletResponse response) throws IOException {
        places.permitted(townId, scope);
        SheetAnswer.export(response, board.label() + "成员", BoardColumns.forExport(), mapper.all(townId, board).iterator());
    }
}
