package cn.dangjian.auth.menu;

import cn.dangjian.auth.Status;
import cn.dangjian.auth.grant.RightsEpoch;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.web.security.Client;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 菜单管理 and APP菜单管理 (SYS-17 … SYS-19). A change works on everybody's next request. */
@Service
@Transactional
class Menus {

    private final MenuMapper mapper;
    private final MenuGuard guard;
    private final RightsEpoch epoch;
    private final IdGenerator ids;
    private final Clock clock;

    Menus(MenuMapper mapper, MenuGuard guard, RightsEpoch epoch, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.guard = guard;
        this.epoch = epoch;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<MenuItem> list(Client client, MenuFilter filter) {
        return new MenuTree(mapper.all()).wanted(client, filter);
    }

    long add(CurrentUser user, Client client, MenuForm form) {
        Menu menu = form.menu(ids.next(), client, clock.instant());
        MenuRules.checkPlace(new MenuTree(mapper.lockAll()), menu);
        guard.requireMayAdd(user, menu);
        saving(() -> mapper.insert(menu));
        epoch.rightsChanged();
        return menu.id();
    }

    void change(CurrentUser user, Client client, long id, MenuForm form) {
        var tree = new MenuTree(mapper.lockAll());
        Menu present = find(tree, client, id);
        Menu changed = form.menu(id, client, present.createdAt());
        MenuRules.checkPlace(tree, changed);
        guard.requireMayChange(user, present);
        guard.requireMayChange(user, changed);
        saving(() -> mapper.update(changed));
        done();
    }

    void setStatus(CurrentUser user, Client client, long id, Status status) {
        guard.requireMayChange(user, find(new MenuTree(mapper.lockAll()), client, id));
        mapper.setStatus(id, status);
        done();
    }

    /** A menu with children, or one that was given to a role, stays (SYS-18). */
    void remove(CurrentUser user, Client client, long id) {
        var tree = new MenuTree(mapper.lockAll());
        Menu menu = find(tree, client, id);
        guard.requireMayChange(user, menu);
        if (tree.hasChildren(id)) {
            throw Problem.conflict("MENU_HAS_CHILDREN", "菜单“" + menu.name() + "”有下级菜单,请先删除下级");
        }
        if (mapper.roles(id) > 0) {
            throw inUse(menu);
        }
        try {
            mapper.delete(id);
        } catch (DataIntegrityViolationException givenAwayMeanwhile) {
            throw inUse(menu);
        }
        done();
    }

    private void done() {
        MenuRules.checkUsable(new MenuTree(mapper.all()));
        epoch.rightsChanged();
    }

    private static Menu find(MenuTree tree, Client client, long id) {
        return tree.find(id).filter(it -> it.client() == client).orElseThrow(() -> Problem.notFound("MENU_NOT_FOUND", "菜单不存在或已被删除"));
    }

    private static void saving(Runnable save) {
        try {
            save.run();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflictField("MENU_CODE_TAKEN", "code", "菜单标志已存在,请换一个");
        }
    }

    private static Problem inUse(Menu menu) {
        return Problem.conflict("MENU_IN_USE", "菜单“" + menu.name() + "”已分配给角色,不能删除;可以停用它");
    }
}
