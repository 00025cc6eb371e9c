package cn.dangjian.auth.captcha;

import cn.dangjian.data.crypto.BlindIndex;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Captchas of the console's login (A07): each for one account and one address, for one try, for three minutes. */
@Service
public class Captchas {

    private static final int LENGTH = 4;

    private final SecureRandom random = new SecureRandom();
    private final CaptchaPicture picture = new CaptchaPicture(random);
    private final CaptchaStore store;
    private final BlindIndex index;

    Captchas(CaptchaStore store, BlindIndex index) {
        this.store = store;
        this.index = index;
    }

    Captcha make(String account, String address) {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(Glyphs.ALPHABET.charAt(random.nextInt(Glyphs.ALPHABET.length())));
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String id = HexFormat.of().formatHex(bytes);
        store.put(id, text + "|" + owner(account, address));
        return new Captcha(id, "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png(text.toString())));
    }

    /** Whether somebody read the picture that was drawn for this very attempt. The picture is used up, whatever the answer. */
    public boolean accepts(String id, String typed, String account, String address) {
        String kept = id.matches("[0-9a-f]{32}") ? store.take(id) : null;
        return kept != null && MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), (typed.strip().toUpperCase(Locale.ROOT) + "|" + owner(account, address)).getBytes(StandardCharsets.UTF_8));
    }

    private String owner(String account, String address) {
        return index.of("captcha|" + address + "|" + account);
    }
}
