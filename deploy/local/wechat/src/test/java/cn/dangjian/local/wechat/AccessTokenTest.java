package cn.dangjian.local.wechat;

import static cn.dangjian.local.wechat.StandIn.NICKNAME;
import static cn.dangjian.local.wechat.StandIn.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccessTokenTest {

    private final StandIn it = new StandIn();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        it.close();
    }

    private String phoneWith(String token) throws Exception {
        it.wechat.phones().loginCode(NICKNAME, PHONE);
        String body = "{\"code\":\"" + it.wechat.phones().phoneCode(PHONE) + "\"}";
        return post("/wxa/business/getuserphonenumber" + (token == null ? "" : "?access_token=" + token), body, null).body();
    }

    private HttpResponse<String> post(String path, String body, String control) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(it.wechat.address() + path)).POST(HttpRequest.BodyPublishers.ofString(body));
        if (control != null) {
            request.header(Routes.CONTROL_HEADER, control);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @DisplayName("the stable token stays the same until it expires; wrong, old and no tokens are refused")
    void stable() throws Exception {
        String token = it.client.getAccessToken(true);

        assertThat(it.client("wx0123456789abcdef", it.app.secret(), true).getAccessToken()).isEqualTo(token);
        assertThat(phoneWith(token)).contains(PHONE);
        assertThat(phoneWith("made-up")).contains("40001");
        assertThat(phoneWith(null)).contains("41001");
        it.time.pass(Duration.ofHours(2));
        assertThat(phoneWith(token)).contains("42001");
    }

    @Test
    @DisplayName("a plain token leaves the one before it five minutes")
    void plain() throws Exception {
        var client = it.client(it.app.appid(), it.app.secret(), false);
        String first = client.getAccessToken(true);
        String second = client.getAccessToken(true);

        assertThat(second).isNotEqualTo(first);
        assertThat(phoneWith(first)).contains(PHONE);
        it.time.pass(Duration.ofMinutes(5));
        assertThat(phoneWith(first)).contains("42001");
        assertThat(phoneWith(second)).contains(PHONE);
    }

    @Test
    @DisplayName("the client renews a token that expired before its time, and the user notices nothing")
    void renewed() throws Exception {
        it.wechat.phones().loginCode(NICKNAME, PHONE);
        String before = it.client.getAccessToken();
        it.wechat.phones().expireAccessTokens();

        assertThat(it.client.getUserService().getPhoneNumber(it.wechat.phones().phoneCode(PHONE)).getPurePhoneNumber()).isEqualTo(PHONE);
        assertThat(it.client.getAccessToken()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("the phones are moved with the control token only")
    void control() throws Exception {
        String body = "{\"nickname\":\"小妹\",\"phone\":\"13877700001\"}";
        for (String wrong : new String[] {null, "", StandIn.CONTROL + "x"}) {
            assertThat(post("/phone/login-codes", body, wrong).statusCode()).isEqualTo(401);
            assertThat(post("/access-tokens/expire", "", wrong).statusCode()).isEqualTo(401);
        }
        assertThat(post("/phone/login-codes", body, StandIn.CONTROL).body()).contains("\"code\"").contains(it.wechat.phones().openid(PHONE));
        assertThat(post("/phone/login-codes", "{\"nickname\":\"小妹\",\"phone\":\"123\"}", StandIn.CONTROL).statusCode()).isEqualTo(400);
        assertThat(post("/phone/phone-codes", "{\"phone\":\"13877700009\"}", StandIn.CONTROL).statusCode()).isEqualTo(404);
        assertThat(post("/cgi-bin/nothing", "", StandIn.CONTROL).statusCode()).isEqualTo(404);
        assertThat(post("/cgi-bin/stable_token", "no json", null).body()).contains("47001");
    }
}
