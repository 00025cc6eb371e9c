package cn.dangjian.local.wechat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** WeChat users by their phones, and the session key of each: new with every login, the former one is void. */
final class People {

    private static final int KEY_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final App app;
    private final Map<String, Person> byPhone = new ConcurrentHashMap<>();
    private final Map<String, String> sessionKeys = new ConcurrentHashMap<>();

    People(App app) {
        this.app = app;
    }

    /** The person with this phone, known from now on; the nickname is the latest. */
    Person enter(String nickname, String phone) {
        if (!phone.matches("1[3-9]\\d{9}")) {
            throw new ControlRefusal(400, "phone is no mobile number");
        }
        if (nickname.isBlank() || nickname.length() > 32) {
            throw new ControlRefusal(400, "nickname is missing or longer than 32 characters");
        }
        return byPhone.compute(phone, (number, before) -> new Person(idOf("o", number), idOf("u", number), nickname, number));
    }

    Person withPhone(String phone) {
        return Optional.ofNullable(byPhone.get(phone)).orElseThrow(() -> new ControlRefusal(404, "nobody with this phone has opened the mini-program"));
    }

    boolean knows(String openid) {
        return byPhone.values().stream().anyMatch(it -> it.openid().equals(openid));
    }

    String newSessionKey(Person person) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        String text = Base64.getEncoder().encodeToString(key);
        sessionKeys.put(person.openid(), text);
        return text;
    }

    Optional<String> sessionKey(String openid) {
        return Optional.ofNullable(sessionKeys.get(openid));
    }

    /** The same for the same phone also after a restart, and nothing that could be guessed from the phone. */
    private String idOf(String kind, String phone) {
        return kind + Base64.getUrlEncoder().withoutPadding().encodeToString(Digests.hmac(app.secret(), kind + phone)).substring(0, 27);
    }
}
