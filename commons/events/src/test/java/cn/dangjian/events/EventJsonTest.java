package cn.dangjian.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    private final EventJson json = new EventJson();

    @Test
    void whatIsWrittenCanBeRead() {
        var event = new SampleEvent(7, "韦秀英说\"@class\"", Instant.parse("2026-03-31T15:59:59.123Z"), List.of(1L, 2L));
        assertThat(json.read(json.write(event), SampleEvent.class)).isEqualTo(event);
        assertThat(json.write(event)).contains("\"2026-03-31T15:59:59.123Z\"").doesNotContain("topic");
    }

    @Test
    @DisplayName("fields of a newer sender are skipped, missing ones are empty")
    void otherVersions() {
        assertThat(json.read("{\"id\":7,\"later\":{\"a\":[1]},\"name\":\"x\"}", SampleEvent.class)).isEqualTo(new SampleEvent(7, "x", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@class", "@type", "@c", "$type"})
    @DisplayName("D10 a message that names a class is refused")
    void typeHints(String hint) {
        String evil = "{\"" + hint + "\":\"com.sun.rowset.JdbcRowSetImpl\",\"id\":7}";
        assertThatThrownBy(() -> json.read(evil, SampleEvent.class)).hasStackTraceContaining("names a class");
    }
}
