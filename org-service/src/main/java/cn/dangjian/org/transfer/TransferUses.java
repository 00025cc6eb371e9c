package cn.dangjian.org.transfer;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.organization.OrganizationUse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An organisation that a request wants to bring somebody to stays until the request is decided; done transfers name it by the name of then. */
@Component
class TransferUses implements OrganizationUse {

    private static final DataScope BOTH_SIDES = DataScope.all("a refusal must know of every request, and a subtree moves as a whole");

    private final TransferMapper mapper;

    TransferUses(TransferMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<String> holding(long organizationId) {
        long waiting = mapper.countPendingTo(organizationId, BOTH_SIDES);
        return waiting == 0 ? Optional.empty() : Optional.of("有" + waiting + "份转入该组织的组织关系转接申请尚未处理,不能删除;请先在组织关系转接中接收、拒绝或撤回");
    }

    /** So that its administrators keep seeing its transfers. */
    @Override
    public void move(String fromPath, String toPath) {
        mapper.move(fromPath, toPath, BOTH_SIDES);
    }
}
