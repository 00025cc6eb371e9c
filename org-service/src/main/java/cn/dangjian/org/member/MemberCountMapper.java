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

    /** Where row number {@code offset} of the list lies; null when nobody is counted. An offset beyond the last row gives the last organisation. */
    Position position(@Param("types") Set<MemberType> types, @Param("subtree") String subtree, @Param("offset") long offset, @Param("scope") DataScope scope);

    long ofOrganization(@Param("orgId") long orgId, @Param("scope") DataScope scope);

    List<MemberCount> counts(@Param("scope") DataScope scope);

    int move(@Param("fromPath") String fromPath, @Param("toPath") String toPath, @Param("scope") DataScope scope);

    /**
     * An organisation's place in the list.
     *
     * @param before rows of the list that come before this organisation
     * @param total rows of the whole list
     */
    record Position(String orgPath, long before, long total) {
    }
}
