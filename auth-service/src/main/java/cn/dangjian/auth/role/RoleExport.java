package cn.dangjian.auth.role;

import cn.dangjian.auth.SheetDownload;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.sheets.SheetColumn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 角色数据.xlsx: the same rows that the list shows. */
@Component
class RoleExport {

    private static final List<SheetColumn<Role>> COLUMNS = List.of(
            SheetColumn.of("角色名称", Role::name), SheetColumn.of("权限字符", Role::code), SheetColumn.of("显示顺序", Role::sort),
            SheetColumn.of("状态", role -> role.status().label()), SheetColumn.of("权限范围", role -> role.dataScope().label()),
            SheetColumn.of("备注", Role::remark), SheetColumn.of("创建时间", role -> SheetDownload.time(role.createdAt())));

    private final RoleMapper mapper;

    RoleExport(RoleMapper mapper) {
        this.mapper = mapper;
    }

    void write(RoleFilter filter, HttpServletResponse response) throws IOException {
        SheetDownload.write(response, "角色数据", COLUMNS, rows(filter));
    }

    /** Roles are few; even so no list is read whole. */
    private Iterator<Role> rows(RoleFilter filter) {
        return Stream.iterate(1, page -> page + 1).map(page -> mapper.page(filter, new PageQuery(page, PageQuery.MAX_SIZE, null)))
                .takeWhile(page -> !page.isEmpty()).flatMap(List::stream).iterator();
    }
}
