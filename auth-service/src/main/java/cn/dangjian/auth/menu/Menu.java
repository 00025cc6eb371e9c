package cn.dangjian.auth.menu;

import cn.dangjian.auth.Status;
import cn.dangjian.web.security.Client;
import java.time.Instant;

/**
 * A node of a menu tree: a page, a group of pages, or an action on a page.
 *
 * @param code       菜单标志, by which the mini-program knows its tiles
 * @param permission what the node lets its holder do; null when it only leads somewhere
 * @param visible    false: it grants its permission but is not shown
 * @param status     stopped: it and what is below it show to nobody and permit nothing (SYS-19)
 * @param external   是否外链: opens in a window of its own
 */
public record Menu(long id, Client client, Long parentId, MenuType type, String name, String code, String permission, String path, String icon, String component,
        int sort, boolean visible, Status status,
        boolean external, Instant createdAt) {

    boolean enabled() {
        return status == Status.ENABLED;
    }
}
