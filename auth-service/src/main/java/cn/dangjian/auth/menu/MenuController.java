package cn.dangjian.auth.menu;

import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.Permission;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/auth/menus")
class MenuController {

    private final RoleBook book;

    MenuController(RoleBook book) {
        this.book = book;
    }

    /** The PC or APP menu tree that the role form offers (R-SYS-3, R-SYS-5). */
    @GetMapping
    @Permission({"system:role:list", "system:role:add", "system:role:edit"})
    List<MenuNode> tree(@RequestParam(defaultValue = "ADMIN") Client client) {
        return book.current().menus().nodes(client);
    }
}
