package cn.dangjian.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransactionRollbackException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

class RowLockRefusalsTest {

    private final RowLockRefusals refusals = new RowLockRefusals();
    private final SQLExceptionTranslator spring = new SQLErrorCodeSQLExceptionTranslator("MySQL");

    @Test
    @DisplayName("A deadlock and a lock that is not given are told as somebody's change, which may be tried again")
    void told() {
        for (int code : new int[] {1213, 1205}) {
            var failure = spring.translate("save", null, new SQLTransactionRollbackException("undone", "40001", code));
            assertThat(refusals.of(failure)).as("error %s", code).hasValueSatisfying(it -> {
                assertThat(it.status()).isEqualTo(409);
                assertThat(it.code()).isEqualTo("CHANGED_MEANWHILE");
            });
        }
        assertThat(refusals.of(new DuplicateKeyException("there"))).isEmpty();
    }
}
