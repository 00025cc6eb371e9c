package cn.dangjian.local.wechat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** 小程序码: wxa/getwxacodeunlimit. Instead of WeChat's own round code a QR code, so that any reader finds page and scene in it. */
final class CodeApi {

    private static final String SCENE = "[0-9a-zA-Z!#$&'()*+,/:;=?@\\-._~]{1,32}";
    private static final String PAGE = "[^/?][^?]*";
    private static final String MAIN_PAGE = "pages/index/index";
    private static final int WIDTH = 430;
    private static final int MIN_WIDTH = 280;
    private static final int MAX_WIDTH = 1280;

    private final AccessTokens tokens;

    CodeApi(AccessTokens tokens) {
        this.tokens = tokens;
    }

    void offer(Routes routes) {
        routes.api("POST /wxa/getwxacodeunlimit", this::code);
    }

    private byte[] code(Call call) {
        tokens.require(call.parameter("access_token"));
        String scene = call.text("scene");
        if (!scene.matches(SCENE)) {
            throw new Refusal(40169, "invalid length for scene, or the data is not json string");
        }
        String page = call.text("page").isEmpty() ? MAIN_PAGE : call.text("page");
        if (!page.matches(PAGE)) {
            throw new Refusal(41030, "invalid page");
        }
        int width = call.body().path("width").asInt(WIDTH);
        if (width < MIN_WIDTH || width > MAX_WIDTH) {
            throw new Refusal(40097, "invalid args");
        }
        return png(page + "?scene=" + URLEncoder.encode(scene, StandardCharsets.UTF_8), width);
    }

    private static byte[] png(String text, int side) {
        try {
            var out = new ByteArrayOutputStream();
            MatrixToImageWriter.writeToStream(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, side, side, Map.of(EncodeHintType.MARGIN, 2)), "png", out);
            return out.toByteArray();
        } catch (WriterException tooLong) {
            throw new Refusal(41030, "invalid page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
