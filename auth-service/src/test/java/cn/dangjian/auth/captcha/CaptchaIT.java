package cn.dangjian.auth.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.testing.TestAnswer;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.redis.core.StringRedisTemplate;

class CaptchaIT extends AuthIT {

    private static final String OFFICE = "10.55.1.1";

    @Autowired
    private StringRedisTemplate redis;
    private String phone;

    @BeforeEach
    void twoFailures() {
        phone = Long.toString(api.member(105, "/1/12/105/", List.of(4L)));
        assertThat(logIn("wrong-1", null, null).at("/errors").size()).isZero();
        assertThat(logIn("wrong-2", null, null).at("/errors/0/field").asString()).as("the next try needs one").isEqualTo("captcha");
    }

    private TestAnswer logIn(String password, String id, String text) {
        return logIn(OFFICE, phone, password, id, text);
    }

    private TestAnswer logIn(String address, String account, String password, String id, String text) {
        var form = new HashMap<String, Object>(Map.of("account", account, "password", password, "client", "ADMIN"));
        form.put("captchaId", id);
        form.put("captcha", text);
        return api.sendFrom(address, "POST", "/api/auth/sessions", form, null);
    }

    private String captcha(String address, String account) {
        TestAnswer made = api.sendFrom(address, "POST", "/api/auth/captchas", Map.of("account", account), null);
        assertThat(made.status()).isEqualTo(201);
        return made.at("/id").asString();
    }

    /** What a person would read. */
    private String read(String id) {
        return redis.opsForValue().get(CaptchaStore.KEY + id).split("\\|")[0];
    }

    @Test
    @DisplayName("SYS-01 after two wrong passwords the console wants a captcha; with it the right password opens")
    void demanded() {
        TestAnswer missing = logIn(phone, null, null);
        assertThat(missing.status()).isEqualTo(401);
        assertThat(missing.code()).isEqualTo("CAPTCHA_REQUIRED");
        String id = captcha(OFFICE, phone);
        assertThat(logIn(phone, id, read(id).toLowerCase()).status()).isEqualTo(201);
        assertThat(logIn("wrong-3", null, null).code()).as("counted anew").isEqualTo("BAD_CREDENTIALS");
    }

    @Test
    @DisplayName("A07 an empty, a wrong, a used, an expired and a made-up captcha do not open")
    void onlyOnce() {
        String id = captcha(OFFICE, phone);
        String text = read(id);
        assertThat(logIn(phone, id, " ").code()).isEqualTo("CAPTCHA_REQUIRED");
        assertThat(logIn(phone, id, "ZZZZ").code()).isEqualTo("CAPTCHA_WRONG");
        assertThat(logIn(phone, id, text).code()).as("used up by the wrong answer").isEqualTo("CAPTCHA_WRONG");
        String second = captcha(OFFICE, phone);
        String read = read(second);
        assertThat(redis.getExpire(CaptchaStore.KEY + second)).isBetween(100L, 180L);
        assertThat(logIn("wrong-3", second, read).code()).isEqualTo("BAD_CREDENTIALS");
        assertThat(logIn(phone, second, read).code()).as("used up by the wrong password").isEqualTo("CAPTCHA_WRONG");
        String expired = captcha(OFFICE, phone);
        String late = read(expired);
        redis.delete(CaptchaStore.KEY + expired);
        assertThat(logIn(phone, expired, late).code()).isEqualTo("CAPTCHA_WRONG");
        assertThat(logIn(phone, "0".repeat(32), "AAAA").code()).isEqualTo("CAPTCHA_WRONG");
        assertThat(logIn(phone, "../../x", "AAAA").code()).isEqualTo("CAPTCHA_WRONG");
    }

    @Test
    @DisplayName("A07 a captcha that was drawn for another account or another address does not open")
    void ofAnotherSession() {
        String others = captcha(OFFICE, Long.toString(ApiClient.newPhone()));
        assertThat(logIn(phone, others, read(others)).code()).isEqualTo("CAPTCHA_WRONG");
        String elsewhere = captcha("10.55.9.9", phone);
        assertThat(logIn(phone, elsewhere, read(elsewhere)).code()).isEqualTo("CAPTCHA_WRONG");
    }

    @Test
    @DisplayName("A07 without the captcha the password is not looked at, and unknown accounts are asked like known ones")
    void nothingIsLearnt() {
        TestAnswer right = logIn(phone, null, null);
        TestAnswer wrong = logIn("wrong-4", null, null);
        assertThat(right.at("/detail")).isEqualTo(wrong.at("/detail"));
        String nobody = "nobody" + phone;
        logIn(OFFICE, nobody, "x", null, null);
        logIn(OFFICE, nobody, "x", null, null);
        assertThat(logIn(OFFICE, nobody, "x", null, null).code()).isEqualTo("CAPTCHA_REQUIRED");
    }

    @Test
    @DisplayName("A07 the picture is a picture, no text")
    void picture() throws Exception {
        TestAnswer made = api.sendFrom(OFFICE, "POST", "/api/auth/captchas", Map.of("account", phone), null);
        String url = made.at("/image").asString();
        assertThat(url).startsWith("data:image/png;base64,");
        var image = ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1))));
        assertThat(image.getWidth()).isEqualTo(CaptchaPicture.WIDTH);
        assertThat(made.text()).doesNotContain("\"" + read(made.at("/id").asString()) + "\"");
        assertThat(api.send("POST", "/api/auth/captchas", Map.of("account", ""), null).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("SYS-25 with the parameter off no captcha is asked for")
    void turnedOff() {
        try {
            set(1, "sys.account.captchaEnabled", "false");
            assertThat(logIn(phone, null, null).status()).isEqualTo(201);
        } finally {
            set(1, "sys.account.captchaEnabled", "true");
        }
    }
}
