package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Param;

/** Table member_count: living persons per organisation and type, kept by triggers on table member. */
@ScopedMapper
interface MemberCountMapper {

    long total(@Param("types") Set<MemberType> types, @Param("subtree") String subtree, @Param("scope") DataScope scope);

    /** In the order of the list. */
    List<PathCount> byPath(@Param("types") Set<MemberType> types, @Param("subtree") String subtree, @Param("scope") DataScope scope);

    long ofOrganization(@Param("orgId") long orgId, @Param("scope") DataScope scope);

    List<MemberCount> counts(@Param("scope") DataScope scope);

    int move(@Param("fromPath") String fromPath, @Param("toPath") String toPath, @Param("scope") DataScope scope);

    /** Persons of one organisation, which has several of these when no type is asked for. */
    record PathCount(String orgPath, long n) {
    }
}
