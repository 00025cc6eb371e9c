package cn.dangjian.local.wechat;

import static cn.dangjian.local.wechat.StandIn.NICKNAME;
import static cn.dangjian.local.wechat.StandIn.PHONE;
import static cn.dangjian.local.wechat.StandIn.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.binarywang.wx.miniapp.bean.WxMaSubscribeMessage;
import cn.binarywang.wx.miniapp.bean.WxMaSubscribeMessage.MsgData;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import me.chanjar.weixin.common.error.WxErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CodeAndMessageTest {

    private static final String TEMPLATE = "handled-appeal";

    private final StandIn it = new StandIn();
    private final Phones phones = it.wechat.phones();

    @AfterEach
    void close() {
        it.close();
    }

    private byte[] code(String scene, String page, int width) throws WxErrorException {
        return it.client.getQrcodeService().createWxaCodeUnlimitBytes(scene, page, false, "release", width, true, null, false);
    }

    @Test
    @DisplayName("SYS-40 the picture of a mini-program code is a PNG of the size that was asked for and holds page and scene")
    void picture() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(code("g=77", "pages/home/index", 600)));

        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)))).getText()).isEqualTo("pages/home/index?scene=g%3D77");
    }

    @Test
    @DisplayName("a scene has 1 to 32 visible characters, a page no query, a picture its limits")
    void limits() {
        for (String wrong : List.of("", "x".repeat(33), "a b", "a%20b")) {
            assertThat(refusal(() -> code(wrong, "pages/home/index", 430))).as(wrong).isEqualTo(40169);
        }
        assertThat(refusal(() -> code("!#$&'()*+,/:;=?@-._~aZ09".repeat(2).substring(0, 32), "pages/home/index", 430))).isZero();
        assertThat(refusal(() -> code("g=1", "/pages/home/index", 430))).isEqualTo(41030);
        assertThat(refusal(() -> code("g=1", "pages/home/index?a=1", 430))).isEqualTo(41030);
        assertThat(refusal(() -> code("g=1", "pages/home/index", 279))).isEqualTo(40097);
        assertThat(refusal(() -> code("g=1", "pages/home/index", 1281))).isEqualTo(40097);
    }

    private int send(String openid, String template, String thing) {
        var message = WxMaSubscribeMessage.builder().toUser(openid).templateId(template).page("pages/home/index").data(List.of(new MsgData("thing1", thing))).build();
        return refusal(() -> it.client.getSubscribeService().sendSubscribeMsg(message));
    }

    @Test
    @DisplayName("a message reaches who consented, once per consent; unknown people and templates are refused")
    void messages() {
        phones.loginCode(NICKNAME, PHONE);
        String openid = phones.openid(PHONE);
        phones.registerTemplate(TEMPLATE, List.of("thing1"));
        phones.accept(PHONE, TEMPLATE);

        assertThat(send("o-nobody", TEMPLATE, "已办结")).isEqualTo(40003);
        assertThat(send(openid, "unknown", "已办结")).isEqualTo(40037);
        assertThat(send(openid, TEMPLATE, "二十个字以上的说明放不进这一栏里面去的所以不行")).isEqualTo(47003);
        assertThat(send(openid, TEMPLATE, "已办结")).isZero();
        assertThat(send(openid, TEMPLATE, "又办结")).isEqualTo(43101);
        assertThat(phones.messages(PHONE)).hasSize(1).first().asString().contains("已办结");
    }
}
