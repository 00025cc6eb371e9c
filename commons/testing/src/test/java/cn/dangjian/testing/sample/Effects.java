package cn.dangjian.testing.sample;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the handlers of the sample leave behind. */
@Component
class Effects {

    private final JdbcTemplate jdbc;
    private volatile boolean mended;

    Effects(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(String eventId, String name, int number) {
        jdbc.update("INSERT INTO effect (event_id, name, number) VALUES (?, ?, ?)", eventId, name, number);
    }

    void refuseNegative(int number) {
        if (number < 0 && !mended) {
            throw new IllegalStateException("poison of 13800000001");
        }
    }

    /** The cause of the poison is gone. */
    void mend() {
        mended = true;
    }

    List<Integer> numbers(String name) {
        return jdbc.queryForList("SELECT number FROM effect WHERE name = ? ORDER BY id", Integer.class, name);
    }
}
