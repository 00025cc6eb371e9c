package cn.dangjian.auth.role;

import cn.dangjian.core.page.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Roles with their menus and organisations; statements in mapper/role.xml. */
@Mapper
public interface RoleMapper {

    Role find(long id);

    /** The same, held against others until the transaction ends. Asked before anything is read where what is read is then replaced: the first read fixes what the transaction sees. */
    Role lock(long id);

    List<Role> all();

    List<Role> page(@Param("filter") RoleFilter filter, @Param("query") PageQuery query);

    long count(@Param("filter") RoleFilter filter);

    int insert(Role role);

    int update(Role role);

    int setStatus(@Param("id") long id, @Param("status") RoleStatus status);

    int setScope(@Param("id") long id, @Param("dataScope") ScopeKind dataScope);

    int delete(long id);

    List<RoleLink> menus();

    Set<Long> menusOf(long roleId);

    /** Names each row, as below: by the role alone the database would also lock the place of its neighbours' rows. */
    int removeMenus(@Param("roleId") long roleId, @Param("menuIds") Collection<Long> menuIds);

    int addMenus(@Param("roleId") long roleId, @Param("menuIds") Collection<Long> menuIds);

    List<RoleLink> organizations();

    Set<Long> organizationsOf(long roleId);

    int removeOrganizations(@Param("roleId") long roleId, @Param("orgIds") Collection<Long> orgIds);

    int addOrganizations(@Param("roleId") long roleId, @Param("orgIds") Collection<Long> orgIds);
}
