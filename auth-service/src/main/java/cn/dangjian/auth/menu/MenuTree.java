package cn.dangjian.auth.menu;

import cn.dangjian.web.security.Client;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All menus, and what of them somebody sees. */
public final class MenuTree {

    private final List<Menu> inOrder;
    private final Map<Long, Menu> byId;

    public MenuTree(List<Menu> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        this.byId = inOrder.stream().collect(Collectors.toMap(Menu::id, Function.identity()));
    }

    public Optional<Menu> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Set<Long> ids() {
        return byId.keySet();
    }

    /** The granted menus with the directories above them, as the client shows them (SYS-07, SYS-08); buttons and empty directories are left out. */
    public List<MenuView> shown(Client client, Set<Long> granted) {
        Set<Long> withAncestors = new HashSet<>();
        granted.stream().map(byId::get).filter(Objects::nonNull).filter(menu -> menu.type() == MenuType.MENU && menu.visible())
                .forEach(menu -> addWithAncestors(menu, withAncestors));
        return children(client, null, menu -> menu.type() != MenuType.BUTTON && withAncestors.contains(menu.id()), MenuView::of);
    }

    /** The whole tree with its buttons, for the editor of roles. */
    public List<MenuNode> nodes(Client client) {
        return children(client, null, menu -> true, MenuNode::of);
    }

    /** Permission codes of these menus. */
    public Set<String> permissions(Set<Long> granted) {
        return granted.stream().map(byId::get).filter(Objects::nonNull).map(Menu::permission).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private void addWithAncestors(Menu menu, Set<Long> into) {
        for (Menu it = menu; it != null; it = it.parentId() == null ? null : byId.get(it.parentId())) {
            into.add(it.id());
        }
    }

    private <T> List<T> children(Client client, Long parentId, java.util.function.Predicate<Menu> kept, java.util.function.BiFunction<Menu, List<T>, T> toNode) {
        var result = new ArrayList<T>();
        for (Menu menu : inOrder) {
            if (menu.client() == client && Objects.equals(menu.parentId(), parentId) && kept.test(menu)) {
                result.add(toNode.apply(menu, children(client, menu.id(), kept, toNode)));
            }
        }
        return result;
    }
}
