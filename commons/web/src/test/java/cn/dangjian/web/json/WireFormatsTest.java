package cn.dangjian.web.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WireFormatsTest {

    record Row(long id, Long orgId, List<Long> roleIds, long total, Instant createdAt) {
    }

    private final JsonMapper json = JsonMapper.builder().addModule(new WireFormats()).build();

    @Test
    @DisplayName("ids keep their digits in a browser: strings, while numbers stay numbers and times carry their offset")
    void formats() {
        String text = json.writeValueAsString(new Row(1234567890123456789L, 2L, List.of(3L), 4, Instant.parse("2026-03-10T02:00:00.123456Z")));
        assertThat(text).isEqualTo("{\"id\":\"1234567890123456789\",\"orgId\":\"2\",\"roleIds\":[\"3\"],\"total\":4,\"createdAt\":\"2026-03-10T10:00:00.123+08:00\"}");
    }

    @Test
    @DisplayName("what goes out can come in again")
    void roundTrip() {
        var row = new Row(1, null, List.of(), 4, Instant.parse("2026-03-10T02:00:00.123Z"));
        assertThat(json.readValue(json.writeValueAsString(row), Row.class)).isEqualTo(row);
    }
}
