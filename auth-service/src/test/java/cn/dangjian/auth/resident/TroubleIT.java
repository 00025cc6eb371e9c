package cn.dangjian.auth.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.local.wechat.Trouble;
import cn.dangjian.testing.TestAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** WeChat on a bad day. */
class TroubleIT extends WeChatIT {

    @Test
    @DisplayName("R10 WeChat slow, broken or out of quota: a login is answered in words and in time, many at once do not queue, and afterwards all is well")
    void wechatInTrouble() {
        try {
            for (Trouble trouble : List.of(new Trouble(0, 502, 0), new Trouble(0, 0, 45011), new Trouble(0, 0, -1), new Trouble(60_000, 0, 0))) {
                STAND_IN.befall(trouble);
                long start = System.nanoTime();
                TestAnswer answer = logIn(person());
                assertThat(answer.status()).as("%s", trouble).isEqualTo(503);
                assertThat(answer.code()).isEqualTo("WECHAT_UNAVAILABLE");
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
            }
            long start = System.nanoTime();
            var crowd = IntStream.range(0, 120).mapToObj(i -> CompletableFuture.supplyAsync(() -> fromElsewhere(i), Executors.newVirtualThreadPerTaskExecutor())).toList();
            assertThat(api.send("GET", "/api/auth/me", null, admin).status()).as("others are served meanwhile").isEqualTo(200);
            assertThat(crowd.stream().map(CompletableFuture::join)).containsOnly(503);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
        } finally {
            STAND_IN.befall(Trouble.NONE);
        }
        String phone = person();
        await().atMost(Duration.ofSeconds(10)).until(() -> logIn(phone).status() == 201);
    }

    private int fromElsewhere(int i) {
        return api.sendFrom("10.98.0." + i, "POST", "/api/auth/resident-sessions", Map.of("code", WECHAT.loginCode("小妹", person())), null).status();
    }
}
