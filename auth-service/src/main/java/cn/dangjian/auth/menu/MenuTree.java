package cn.dangjian.auth.menu;

import cn.dangjian.web.security.Client;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All menus, and what of them somebody sees. */
public final class MenuTree {

    /** A tree that somebody tied into a circle by hand must not stop everybody's requests. */
    private static final int DEEPEST = 20;

    private final List<Menu> inOrder;
    private final Map<Long, Menu> byId;
    private final Set<Long> inUse;

    public MenuTree(List<Menu> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        this.byId = inOrder.stream().collect(Collectors.toMap(Menu::id, Function.identity()));
        this.inUse = inOrder.stream().filter(menu -> path(menu).allMatch(Menu::enabled)).map(Menu::id).collect(Collectors.toSet());
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
        granted.stream().map(byId::get).filter(Objects::nonNull).filter(menu -> inUse.contains(menu.id()) && menu.type() == MenuType.MENU && menu.visible())
                .forEach(menu -> path(menu).map(Menu::id).forEach(withAncestors::add));
        return children(client, null, menu -> menu.type() != MenuType.BUTTON && withAncestors.contains(menu.id()), MenuView::of);
    }

    /** The whole tree with its buttons, for the editor of roles. */
    public List<MenuNode> nodes(Client client) {
        return children(client, null, menu -> true, MenuNode::of);
    }

    /** Permission codes of those of these menus that are not stopped, nor anything above them. */
    public Set<String> permissions(Set<Long> granted) {
        return granted.stream().filter(inUse::contains).map(byId::get).map(Menu::permission).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The menu and everything above it. */
    Stream<Menu> path(Menu menu) {
        return Stream.iterate(menu, Objects::nonNull, it -> it.parentId() == null ? null : byId.get(it.parentId())).limit(DEEPEST);
    }

    boolean hasChildren(long id) {
        return inOrder.stream().anyMatch(it -> Objects.equals(it.parentId(), id));
    }

    /** Menus of the client that are wanted, with everything that stands above them. */
    List<MenuItem> wanted(Client client, Predicate<Menu> wanted) {
        Set<Long> kept = inOrder.stream().filter(it -> it.client() == client && wanted.test(it)).flatMap(this::path).map(Menu::id).collect(Collectors.toSet());
        return children(client, null, it -> kept.contains(it.id()), (menu, below) -> MenuItem.of(menu, wanted.test(menu), below));
    }

    private <T> List<T> children(Client client, Long parentId, Predicate<Menu> kept, BiFunction<Menu, List<T>, T> toNode) {
        var result = new ArrayList<T>();
        for (Menu menu : inOrder) {
            if (menu.client() == client && Objects.equals(menu.parentId(), parentId) && kept.test(menu)) {
                result.add(toNode.apply(menu, children(client, menu.id(), kept, toNode)));
            }
        }
        return result;
    }
}
