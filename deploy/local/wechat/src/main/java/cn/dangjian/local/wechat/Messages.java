package cn.dangjian.local.wechat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** 订阅消息: cgi-bin/message/subscribe/send. A user's consent to a template is good for one message. */
final class Messages {

    private static final int MAX_THING = 20;

    private record Consent(String openid, String templateId) {
    }

    private final AccessTokens tokens;
    private final People people;
    private final Map<String, List<String>> templates = new ConcurrentHashMap<>();
    private final Map<Consent, Integer> consents = new ConcurrentHashMap<>();
    private final Map<String, List<Map<String, Object>>> received = new ConcurrentHashMap<>();

    Messages(AccessTokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    void offer(Routes routes) {
        routes.api("POST /cgi-bin/message/subscribe/send", this::send);
    }

    /** A template as the app's owner chooses it at WeChat, with its fields ({@code thing1}, {@code time2}, …). */
    void register(String templateId, List<String> fields) {
        templates.put(templateId, List.copyOf(fields));
    }

    void consent(Person person, String templateId) {
        if (!templates.containsKey(templateId)) {
            throw new ControlRefusal(404, "no such template");
        }
        consents.merge(new Consent(person.openid(), templateId), 1, Integer::sum);
    }

    List<Map<String, Object>> of(Person person) {
        return received.getOrDefault(person.openid(), List.of());
    }

    private Map<String, Object> send(Call call) {
        tokens.require(call.parameter("access_token"));
        String openid = call.text("touser");
        String template = call.text("template_id");
        if (!people.knows(openid)) {
            throw new Refusal(40003, "invalid openid");
        }
        if (!templates.containsKey(template)) {
            throw new Refusal(40037, "invalid template_id");
        }
        var fields = fields(call, templates.get(template));
        spend(new Consent(openid, template));
        var message = new HashMap<String, Object>(Map.of("templateId", template, "page", call.text("page"), "data", fields));
        received.computeIfAbsent(openid, first -> new CopyOnWriteArrayList<>()).add(message);
        return Map.of("errcode", 0, "errmsg", "ok");
    }

    private static Map<String, String> fields(Call call, List<String> names) {
        var found = new LinkedHashMap<String, String>();
        for (String name : names) {
            String value = call.body().path("data").path(name).path("value").asString("");
            if (value.isBlank() || name.startsWith("thing") && value.length() > MAX_THING) {
                throw new Refusal(47003, "argument invalid! data." + name + ".value is empty or too long");
            }
            found.put(name, value);
        }
        return found;
    }

    private void spend(Consent consent) {
        var spent = new boolean[1];
        consents.computeIfPresent(consent, (same, left) -> {
            spent[0] = true;
            return left == 1 ? null : left - 1;
        });
        if (!spent[0]) {
            throw new Refusal(43101, "user refuse to accept the msg");
        }
    }
}
