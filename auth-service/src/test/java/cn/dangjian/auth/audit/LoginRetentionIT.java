package cn.dangjian.auth.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.AuthIT;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class LoginRetentionIT extends AuthIT {

    @Autowired
    private Retention retention;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private void attempts(long firstId, int count, LocalDateTime at) {
        jdbc.batchUpdate("INSERT INTO login_log (id, account, client, ip, user_agent, success, message, happened_at) VALUES (?, '139****0000', 'ADMIN', '10.7.7.7', '', TRUE, '登录成功', ?)",
                IntStream.range(0, count).mapToObj(i -> new Object[] {firstId + i, at}).toList());
    }

    private int left() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM login_log WHERE ip = '10.7.7.7'", Integer.class);
    }

    @Test
    @DisplayName("SYS-26 rows of the login log older than the retention go, more than one batch of them, never under six months; that they went is in the operation log")
    void cleaned() {
        YearMonth month = YearMonth.from(clock.instant().atZone(ZoneId.of("Asia/Shanghai")));
        attempts(1_000, 2_100, month.minusMonths(12).atDay(1).atStartOfDay().minusSeconds(1));
        attempts(10_000, 3, month.minusMonths(12).atDay(1).atStartOfDay());
        attempts(20_000, 2, month.minusMonths(6).atDay(1).atStartOfDay());

        assertThat(retention.cleanLogins(12)).isEqualTo(2_100);
        assertThat(left()).isEqualTo(5);
        assertThat(retention.cleanLogins(1)).as("six months at least").isEqualTo(3);
        assertThat(left()).isEqualTo(2);
        assertThat(retention.cleanLogins(6)).isZero();
        assertThat(jdbc.queryForList("SELECT parameters FROM audit_log WHERE type = 'CLEAR' AND parameters LIKE '%logins%' ORDER BY seq", String.class))
                .isEqualTo(List.of("{\"logins\":2100,\"before\":\"" + month.minusMonths(12) + "\"}", "{\"logins\":3,\"before\":\"" + month.minusMonths(6) + "\"}"));
    }
}
