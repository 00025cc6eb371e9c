package cn.dangjian.web.feign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.cloud.openfeign.FeignClientsConfiguration;
import org.springframework.cloud.openfeign.support.FeignHttpMessageConverters;
import org.springframework.context.support.GenericApplicationContext;

class SiblingBodiesTest {

    @Test
    @DisplayName("converters are complete before the first call, and every client has the same ones")
    void complete() {
        var made = new AtomicInteger();
        new ApplicationContextRunner().withUserConfiguration(SiblingBodies.class).withBean(ClientHttpMessageConvertersCustomizer.class, () -> converters -> made.incrementAndGet()).run(context -> {
            assertThat(made).hasValue(1);
            var shared = context.getBean(FeignHttpMessageConverters.class);
            List<?> converters = shared.getConverters();
            assertThat(converters).isNotEmpty();

            new ApplicationContextRunner().withParent((GenericApplicationContext) context.getSourceApplicationContext()).withUserConfiguration(FeignClientsConfiguration.class)
                    .run(client -> assertThat(client.getBean(FeignHttpMessageConverters.class)).isSameAs(shared));
            assertThat(made).hasValue(1);
        });
    }
}
