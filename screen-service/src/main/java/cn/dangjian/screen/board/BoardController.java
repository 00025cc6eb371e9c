package cn.dangjian.screen.board;

import cn.dangjian.web.security.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 数据大屏 (SCREEN-13): county-wide figures; opening it is the permission. */
@RestController
class BoardController {

    private final Board board;

    BoardController(Board board) {
        this.board = board;
    }

    @GetMapping("/api/screen/board")
    @Permission("screen:board:view")
    BoardView board() {
        return board.view();
    }
}
