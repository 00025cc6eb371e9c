package cn.dangjian.auth.role;

import cn.dangjian.auth.grant.RoleBook;
import cn.dangjian.auth.grant.RoleGrant;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.security.Client;
import java.util.List;
import org.springframework.stereotype.Service;

/** Lists and details of roles. */
@Service
class RoleQueries {

    private final RoleMapper mapper;
    private final RoleBook book;

    RoleQueries(RoleMapper mapper, RoleBook book) {
        this.mapper = mapper;
        this.book = book;
    }

    Page<RoleView> page(RoleFilter filter, PageQuery query) {
        return Page.of(mapper.page(filter, query).stream().map(RoleView::of).toList(), mapper.count(filter), query);
    }

    List<RoleOption> options() {
        return mapper.all().stream().filter(Role::enabled).map(role -> new RoleOption(role.id(), role.code(), role.name())).toList();
    }

    RoleDetail detail(long id) {
        RoleBook.Edition edition = book.current();
        RoleGrant grant = edition.roles().get(id);
        if (grant == null) {
            throw Problem.notFound("ROLE_NOT_FOUND", "角色不存在或已被删除");
        }
        Role role = grant.role();
        return new RoleDetail(role.id(), role.name(), role.code(), role.sort(), role.status(), role.remark(), role.dataScope(), role.builtIn(), role.createdAt(),
                menus(edition, grant, Client.ADMIN), menus(edition, grant, Client.CADRE), grant.nodes().stream().sorted().toList());
    }

    private static List<Long> menus(RoleBook.Edition edition, RoleGrant grant, Client client) {
        return grant.menuIds().stream().filter(id -> edition.menus().find(id).filter(it -> it.client() == client).isPresent()).sorted().toList();
    }
}
