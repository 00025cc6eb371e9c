package cn.dangjian.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.seata.core.exception.RmTransactionException;
import org.apache.seata.core.exception.TransactionExceptionCode;
import org.apache.seata.rm.datasource.exec.LockConflictException;
import org.apache.seata.rm.datasource.exec.LockWaitTimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GlobalLockRefusalsTest {

    private final GlobalLockRefusals refusals = new GlobalLockRefusals();

    @Test
    @DisplayName("R16 a coordinator that does not answer at a commit is told as such, a held row as somebody's change")
    void told() {
        assertThat(refusals.of(new RmTransactionException(TransactionExceptionCode.LockableCheckFailed, "Runtime"))).hasValueSatisfying(it -> {
            assertThat(it.status()).isEqualTo(503);
            assertThat(it.code()).isEqualTo("COORDINATOR_AWAY");
        });
        assertThat(refusals.of(new LockWaitTimeoutException("Global lock wait timeout", new LockConflictException("held")))).hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(409));
        assertThat(refusals.of(new IllegalStateException())).isEmpty();
    }
}
