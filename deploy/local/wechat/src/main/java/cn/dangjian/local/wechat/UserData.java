package cn.dangjian.local.wechat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * What wx.getUserInfo gives the mini-program.
 *
 * @param signature     SHA-1 of {@code rawData} and the session key
 * @param encryptedData the same with the ids, AES-128-CBC with the session key
 */
public record UserData(String rawData, String signature, String encryptedData, String iv) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int IV_BYTES = 16;

    static UserData of(Person person, String sessionKey, App app, Instant now) {
        var shown = new HashMap<String, Object>(Map.of("nickName", person.nickname(), "gender", 0, "language", "zh_CN", "city", "", "province", "", "country", "", "avatarUrl", ""));
        String raw = JSON.writeValueAsString(shown);
        shown.put("openId", person.openid());
        shown.put("unionId", person.unionid());
        shown.put("watermark", Map.of("timestamp", now.getEpochSecond(), "appid", app.appid()));
        byte[] iv = new byte[IV_BYTES];
        new SecureRandom().nextBytes(iv);
        return new UserData(raw, Digests.sha1(raw + sessionKey), encrypt(JSON.writeValueAsString(shown), sessionKey, iv), Base64.getEncoder().encodeToString(iv));
    }

    private static String encrypt(String text, String sessionKey, byte[] iv) {
        try {
            var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(Base64.getDecoder().decode(sessionKey), "AES"), new IvParameterSpec(iv));
            return Base64.getEncoder().encodeToString(cipher.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
