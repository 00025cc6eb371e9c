package cn.dangjian.auth.audit;

import cn.dangjian.core.scope.DataScope;
import java.util.List;
import org.springframework.stereotype.Component;

/** Walks the chain from its beginning and finds the first row that was altered, removed or put in (H05). */
@Component
class ChainVerifier {

    private static final int PAGE = 2_000;

    /** @param brokenSeq null when every row is as it was written */
    record Finding(long firstSeq, long lastSeq, Long brokenSeq, String reason) {
    }

    private final OperationLogMapper rows;
    private final ChainMapper ends;
    private final ChainMac mac;

    ChainVerifier(OperationLogMapper rows, ChainMapper ends, ChainMac mac) {
        this.rows = rows;
        this.ends = ends;
        this.mac = mac;
    }

    Finding verify() {
        Anchor kept = ends.anchor();
        Anchor anchor = kept == null ? Anchor.START : kept;
        long first = anchor.seq() + 1;
        if (kept != null && !mac.fits(kept.text(), kept.mac())) {
            return new Finding(first, kept.seq(), first, "清理记录的签名不符,起点被修改");
        }
        ChainHead head = ends.head();
        long checked = ends.lastChecked();
        ChainHead end = new ChainHead(anchor.seq(), anchor.hash(), anchor.droppedAt());
        while (end.seq() < head.seq()) {
            List<ChainRow> page = rows.chain(DataScope.all("the chain is checked as a whole"), end.seq(), PAGE);
            if (page.isEmpty()) {
                return broken(first, end.seq(), "第" + (end.seq() + 1) + "条及以后的记录被删除");
            }
            for (ChainRow row : page) {
                String fault = fault(row, end);
                if (fault != null) {
                    return broken(first, end.seq(), fault);
                }
                end = row.head();
            }
        }
        if (end.seq() < checked || end.seq() == head.seq() && !end.hash().equals(head.hash())) {
            return broken(first, end.seq(), "末尾的记录被删除或替换");
        }
        return new Finding(first, end.seq(), null, "");
    }

    private String fault(ChainRow row, ChainHead before) {
        if (row.seq() != before.seq() + 1) {
            return "第" + (before.seq() + 1) + "条记录缺失";
        }
        if (!row.previous().equals(before.hash())) {
            return "第" + row.seq() + "条记录与前一条不衔接";
        }
        return mac.fits(row.text(), row.hash()) ? null : "第" + row.seq() + "条记录的内容被修改";
    }

    private static Finding broken(long first, long lastGood, String reason) {
        return new Finding(first, lastGood, lastGood + 1, reason);
    }
}
