package cn.dangjian.auth.menu;

import cn.dangjian.auth.Status;
import java.util.function.Predicate;

/** Filters of 菜单管理: name by part, status, 管理类型. */
record MenuFilter(String name, Status status, MenuType type) implements Predicate<Menu> {

    @Override
    public boolean test(Menu menu) {
        return (name == null || menu.name().contains(name.strip())) && (status == null || menu.status() == status) && (type == null || menu.type() == type);
    }
}
