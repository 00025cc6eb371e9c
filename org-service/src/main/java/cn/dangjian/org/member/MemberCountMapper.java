package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberCount;
import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** Table member_count: living persons per organisation and type, kept by triggers on table member. */
@ScopedMapper
interface MemberCountMapper {

    long total(@Param("type") MemberType type, @Param("subtree") String subtree, @Param("scope") DataScope scope);

    /** The organisation in which row number {@code offset} of the list lies, and how many rows come before it. */
    Position position(@Param("type") MemberType type, @Param("subtree") String subtree, @Param("offset") long offset, @Param("scope") DataScope scope);

    long ofOrganization(@Param("orgId") long orgId, @Param("scope") DataScope scope);

    List<MemberCount> counts(@Param("scope") DataScope scope);

    int move(@Param("fromPath") String fromPath, @Param("toPath") String toPath, @Param("scope") DataScope scope);

    record Position(String orgPath, long before) {
    }
}
