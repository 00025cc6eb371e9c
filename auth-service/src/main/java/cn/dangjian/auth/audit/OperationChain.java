package cn.dangjian.auth.audit;

import cn.dangjian.contracts.audit.Operation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the operation log: under the lock of its end, so there is one order of rows however many copies of the service write (H05). */
@Component
class OperationChain {

    private static final int ROWS_PER_INSERT = 200;

    private final OperationLogMapper rows;
    private final ChainMapper ends;
    private final ChainMac mac;
    private final Clock clock;

    OperationChain(OperationLogMapper rows, ChainMapper ends, ChainMac mac, Clock clock) {
        this.rows = rows;
        this.ends = ends;
        this.mac = mac;
        this.clock = clock;
    }

    /** Part of the caller's transaction: the inbox and the rows are there together. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void append(List<Operation> operations) {
        if (operations.isEmpty()) {
            return;
        }
        ChainHead end = ends.lockHead();
        var fresh = new ArrayList<ChainRow>(operations.size());
        for (Operation operation : operations) {
            ChainRow row = ChainRow.of(operation, end, clock.instant());
            ChainRow signed = row.signed(mac.of(row.text()));
            fresh.add(signed);
            end = signed.head();
        }
        for (int from = 0; from < fresh.size(); from += ROWS_PER_INSERT) {
            rows.insert(fresh.subList(from, Math.min(fresh.size(), from + ROWS_PER_INSERT)));
        }
        ends.moveHead(end);
    }
}
