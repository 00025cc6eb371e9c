package cn.dangjian.auth.menu;

import cn.dangjian.auth.Created;
import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 菜单管理 (SYS-17, SYS-18). */
@RestController
@RequestMapping("/api/auth/console-menus")
class ConsoleMenuController {

    private final Menus menus;

    ConsoleMenuController(Menus menus) {
        this.menus = menus;
    }

    /** A tree of the menus that match, with everything that stands above them; those above are marked as no hits. */
    @GetMapping
    @Permission("system:menu:list")
    List<MenuItem> list(MenuFilter filter) {
        return menus.list(Client.ADMIN, filter);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permission("system:menu:add")
    Created add(CurrentUser user, @Valid @RequestBody MenuForm form) {
        return new Created(menus.add(user, Client.ADMIN, form));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:menu:edit")
    void change(CurrentUser user, @PathVariable long id, @Valid @RequestBody MenuForm form) {
        menus.change(user, Client.ADMIN, id, form);
    }

    @PutMapping("/{id}/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:menu:edit")
    void status(CurrentUser user, @PathVariable long id, @Valid @RequestBody StatusForm form) {
        menus.setStatus(user, Client.ADMIN, id, form.status());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:menu:remove")
    void remove(CurrentUser user, @PathVariable long id) {
        menus.remove(user, Client.ADMIN, id);
    }
}
