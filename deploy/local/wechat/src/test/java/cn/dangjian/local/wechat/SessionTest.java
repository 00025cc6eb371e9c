package cn.dangjian.local.wechat;

import static cn.dangjian.local.wechat.StandIn.NICKNAME;
import static cn.dangjian.local.wechat.StandIn.PHONE;
import static cn.dangjian.local.wechat.StandIn.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.binarywang.wx.miniapp.bean.WxMaJscode2SessionResult;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Users and their sessions, through the client that auth-service uses. */
class SessionTest {

    private final StandIn it = new StandIn();
    private final Phones phones = it.wechat.phones();

    @AfterEach
    void close() {
        it.close();
    }

    private WxMaJscode2SessionResult logIn(String phone) throws Exception {
        return it.client.jsCode2SessionInfo(phones.loginCode(NICKNAME, phone));
    }

    @Test
    @DisplayName("A10 a login code works once and for five minutes")
    void loginCodes() throws Exception {
        String code = phones.loginCode(NICKNAME, PHONE);
        String late = phones.loginCode(NICKNAME, PHONE);

        assertThat(it.client.jsCode2SessionInfo(code).getOpenid()).isEqualTo(phones.openid(PHONE)).hasSize(28);
        assertThat(refusal(() -> it.client.jsCode2SessionInfo(code))).isEqualTo(40163);
        it.time.pass(Duration.ofMinutes(5));
        assertThat(refusal(() -> it.client.jsCode2SessionInfo(late))).isEqualTo(40029);
        assertThat(refusal(() -> it.client.jsCode2SessionInfo("made-up"))).isEqualTo(40029);
    }

    @Test
    @DisplayName("another app and a wrong secret are refused, wherever they are shown")
    void credentials() {
        String code = phones.loginCode(NICKNAME, PHONE);
        var stranger = it.client("wx1111111111111111", it.app.secret(), true);
        var thief = it.client(it.app.appid(), "0".repeat(32), false);

        assertThat(refusal(() -> stranger.jsCode2SessionInfo(code))).isEqualTo(40013);
        assertThat(refusal(() -> thief.jsCode2SessionInfo(code))).isEqualTo(40125);
        assertThat(refusal(stranger::getAccessToken)).isEqualTo(40013);
        assertThat(refusal(thief::getAccessToken)).isEqualTo(40125);
        assertThat(refusal(() -> it.client.jsCode2SessionInfo(code))).isZero();
    }

    @Test
    @DisplayName("one phone is one person, also for a stand-in that was started again")
    void samePerson() throws Exception {
        String openid = logIn(PHONE).getOpenid();
        assertThat(logIn(PHONE).getOpenid()).isEqualTo(openid);
        assertThat(logIn("13877700002").getOpenid()).isNotEqualTo(openid);
        try (var again = WeChatStandIn.start(0, it.app, StandIn.CONTROL, it.time)) {
            again.phones().loginCode("改了名", PHONE);
            assertThat(again.phones().openid(PHONE)).isEqualTo(openid);
        }
    }

    @Test
    @DisplayName("A10 a phone code works once, for its own user only where the app says whose it should be")
    void phoneCodes() throws Exception {
        logIn(PHONE);
        logIn("13877700002");
        String code = phones.phoneCode(PHONE);

        assertThat(refusal(() -> it.client.post(url(), body(code, phones.openid("13877700002"))))).isEqualTo(40003);
        assertThat(it.client.post(url(), body(code, phones.openid(PHONE)))).contains("\"purePhoneNumber\":\"" + PHONE + "\"");
        assertThat(refusal(() -> it.client.getUserService().getPhoneNumber(code))).isEqualTo(40163);
        assertThat(it.client.getUserService().getPhoneNumber(phones.phoneCode(PHONE)).getPurePhoneNumber()).isEqualTo(PHONE);
    }

    private static String url() {
        return "https://api.weixin.qq.com/wxa/business/getuserphonenumber";
    }

    private static String body(String code, String openid) {
        return "{\"code\":\"" + code + "\",\"openid\":\"" + openid + "\"}";
    }

    @Test
    @DisplayName("user data is signed and encrypted with the session key; another key fits neither")
    void userData() throws Exception {
        String former = logIn(PHONE).getSessionKey();
        String key = logIn(PHONE).getSessionKey();
        UserData data = phones.userData(PHONE);

        assertThat(it.client.getUserService().checkUserInfo(key, data.rawData(), data.signature())).isTrue();
        assertThat(it.client.getUserService().checkUserInfo(former, data.rawData(), data.signature())).isFalse();
        assertThat(it.client.getUserService().checkUserInfo(key, data.rawData().replace(NICKNAME, "别人"), data.signature())).isFalse();
        var info = it.client.getUserService().getUserInfo(key, data.encryptedData(), data.iv());
        assertThat(info.getNickName()).isEqualTo(NICKNAME);
        assertThat(info.getWatermark().getAppid()).isEqualTo(it.app.appid());
    }

    @Test
    @DisplayName("checksession: only the present session key signs")
    void checkSession() throws Exception {
        String former = logIn(PHONE).getSessionKey();
        String key = logIn(PHONE).getSessionKey();

        assertThat(refusal(() -> check(key))).isZero();
        assertThat(refusal(() -> check(former))).isEqualTo(87009);
    }

    private void check(String key) throws me.chanjar.weixin.common.error.WxErrorException {
        it.client.get("https://api.weixin.qq.com/wxa/checksession", "sig_method=hmac_sha256&openid=" + phones.openid(PHONE) + "&signature=" + HexFormat.of().formatHex(Digests.hmac(key, "")));
    }
}
