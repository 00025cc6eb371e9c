package cn.dangjian.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.AuthIT;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.DataKeys;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionTemplate;

/** The service before a rotation of its index key, and copies of its parts as they are during and after one. What the latter write is rolled back. */
class ChainRotationIT extends AuthIT {

    private static final String NEW_KEY = "sm3:mZ0v8cVd0q3mVnJ6o1r9b2XyT5uW7kLhG4fEaQsRtY0=";

    @Autowired
    private OperationChain before;
    @Autowired
    private OperationLogMapper rows;
    @Autowired
    private ChainMapper ends;
    @Autowired
    private ChainMac oldMac;
    @Autowired
    private Clock clock;
    @Autowired
    private TransactionTemplate transaction;
    @Value("${DANGJIAN_INDEX_KEY}")
    private String oldKey;
    private DataKeys dataKeys;

    @BeforeEach
    void keys(@Value("${DANGJIAN_DATA_KEYS}") String text) {
        dataKeys = DataKeys.parse(text);
    }

    private ChainMac mac(String keys, String active) {
        return new ChainMac(new BlindIndex(keys, active, dataKeys));
    }

    private ChainVerifier.Finding verifiedBy(ChainMac mac) {
        return new ChainVerifier(rows, ends, mac).verify();
    }

    @Test
    @DisplayName("H05 after a rotation of the index key the rows and the anchor of before still fit, new ones follow them; without the old key they look altered")
    void rotation() {
        before.append(AuditRows.some(3, "旧", clock.instant()));
        ChainMac during = mac("i1:" + oldKey + ",i2:" + NEW_KEY, "i2");
        assertThat(verifiedBy(during).brokenSeq()).isNull();

        transaction.executeWithoutResult(status -> {
            long last = ends.head().seq();
            var anchor = new Anchor(last, ends.head().hash(), "p200001", clock.instant().truncatedTo(ChronoUnit.MILLIS), "");
            ends.keep(anchor.signed(oldMac.of(anchor.text())));
            before.append(AuditRows.some(2, "旧", clock.instant()));
            new OperationChain(rows, ends, during, clock).append(AuditRows.some(2, "新", clock.instant()));

            ChainVerifier.Finding found = verifiedBy(during);
            assertThat(found.reason()).isEmpty();
            assertThat(found.firstSeq()).as("from the old anchor").isEqualTo(last + 1);
            assertThat(found.lastSeq()).as("through the new rows").isEqualTo(last + 4);
            assertThat(verifiedBy(mac("i1:" + oldKey, null)).brokenSeq()).as("a copy that does not know the new key yet").isEqualTo(last + 3);
            assertThat(verifiedBy(mac("i2:" + NEW_KEY, null)).reason()).as("the old key was taken out too early").contains("起点");
            status.setRollbackOnly();
        });
    }
}
