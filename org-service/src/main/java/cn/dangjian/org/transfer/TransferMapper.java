package cn.dangjian.org.transfer;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;

/** Tables member_transfer and member_transfer_side; a transfer is reached by one of its two sides. */
@ScopedMapper
interface TransferMapper {

    List<Transfer> page(@Param("filter") TransferFilter filter, @Param("query") PageQuery query, @Param("scope") DataScope scope);

    long count(@Param("filter") TransferFilter filter, @Param("scope") DataScope scope);

    /** The transfer, if this side of it is within the scope. */
    Optional<Transfer> find(@Param("id") long id, @Param("side") TransferSide side, @Param("scope") DataScope scope);

    boolean isPending(@Param("memberId") long memberId, @Param("scope") DataScope scope);

    void insert(@Param("it") Transfer transfer);

    void insertSides(@Param("sides") List<SideRow> sides);

    /** Requests about the person that nobody has decided. */
    List<Long> pendingOf(@Param("memberId") long memberId, @Param("scope") DataScope scope);

    /** Requests that nobody has decided to bring somebody to this very organisation. */
    long countPendingTo(@Param("orgId") long orgId, @Param("scope") DataScope scope);

    int move(@Param("fromPath") String fromPath, @Param("toPath") String toPath, @Param("scope") DataScope scope);

    /** One side as its administrators reach it. */
    record SideRow(long transferId, TransferSide side, long orgId, String orgPath, long ownerId) {
    }
}
