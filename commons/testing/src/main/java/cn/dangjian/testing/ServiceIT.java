package cn.dangjian.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/**
 * A whole service on a random port against the real database, cache and broker of {@code ./platform test} or {@code ./platform middleware up}, in a schema
 * of its own that is dropped afterwards. Discovery, Nacos, Sentinel, Seata and the broker are off unless {@link #properties()} turn them on, e.g.
 * {@code dangjian.events.enabled=true}. Useful beans: {@link TestHttp}, {@link TestUsers}, {@link TestClock}, {@link TestEvents},
 * {@link TestParameters}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestPropertySource(locations = "classpath:dangjian-test.properties")
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceIT {

    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    @AliasFor(annotation = SpringBootTest.class, attribute = "classes")
    Class<?>[] classes() default {};
}
