package cn.dangjian.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.logging.logback.ExtendedWhitespaceThrowableProxyConverter;
import org.springframework.core.io.FileSystemResource;

/** How the processes write their logs, with the patterns that they have. */
class LogLinesTest {

    private static final String FORGED = "2026-11-26 10:00:00.000 INFO  [] c.d.a.account.FirstAdmin - account admin made";
    private static final List<String> BREAKS = List.of("\n", "\r", "\r\n", "\n\n", "\u0085", "\u2028", "\u2029", "\u000b", "\f", "\u001b[2K\u001b[1G");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/dangjian-defaults.yml", "../../gateway/src/main/resources/application.yml", "../../deploy/local/jobs/src/main/resources/application.yml"})
    @DisplayName("D07 no text of others begins a line of the log, neither in a message nor in that of a failure")
    void oneLine(String file) {
        PatternLayout layout = layout(file);
        for (String lineBreak : BREAKS) {
            String text = "name" + lineBreak + FORGED;
            String message = layout.doLayout(event(layout, text, null));
            assertThat(message).endsWith("\n").contains(FORGED);
            assertThat(message.strip().lines()).as("the message with %s", escaped(lineBreak)).hasSize(1);
            assertThat(message.strip()).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");

            String failure = layout.doLayout(event(layout, "unexpected failure", new IllegalStateException("outer " + text, new IllegalArgumentException(text))));
            assertThat(failure).contains("IllegalArgumentException: name").contains("\tat cn.dangjian.web.http.LogLinesTest");
            assertThat(failure.lines().filter(line -> !line.isEmpty() && !line.startsWith(" "))).as("the failure with %s", escaped(lineBreak)).hasSize(1);
            assertThat(failure.replaceAll("[\\n\\t]", "")).doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]");
            assertThat(layout.doLayout(event(layout, "next", null))).startsWith("20");
        }
    }

    private static PatternLayout layout(String file) {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new FileSystemResource(Path.of(file)));
        String pattern = yaml.getObject().getProperty("logging.pattern.console");
        var layout = new PatternLayout();
        layout.setContext(new LoggerContext());
        layout.getInstanceConverterMap().put("wEx", ExtendedWhitespaceThrowableProxyConverter::new);
        layout.setPattern(pattern);
        layout.start();
        assertThat(layout.getContext().getStatusManager().getCopyOfStatusList()).as(pattern).noneMatch(status -> status.getEffectiveLevel() > ch.qos.logback.core.status.Status.INFO);
        return layout;
    }

    private static LoggingEvent event(PatternLayout layout, String message, Throwable failure) {
        var context = (LoggerContext) layout.getContext();
        var event = new LoggingEvent("", context.getLogger("cn.dangjian.some.Place"), Level.WARN, "{}", failure, new Object[] {message});
        event.setMDCPropertyMap(java.util.Map.of());
        return event;
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(it -> "U+%04X".formatted(it)).toList().toString();
    }
}
