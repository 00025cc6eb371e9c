package cn.dangjian.local.wechat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * WeChat on one machine, where no mini-program is registered: the server API for one app, and the phones of its users. The services cannot tell the
 * difference. It listens on the loopback address only and forgets everything when it ends, but the same phone is the same person afterwards.
 */
public final class WeChatStandIn implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Phones phones;
    private final Routes routes;

    private WeChatStandIn(HttpServer server, App app, String controlToken, Clock clock) {
        this.server = server;
        var people = new People(app);
        var tokens = new AccessTokens(clock);
        var messages = new Messages(tokens, people);
        var session = new SessionApi(app, tokens, people, clock);
        this.phones = new Phones(people, session, messages, tokens, app, clock);
        this.routes = new Routes(controlToken);
        new TokenApi(app, tokens).offer(routes);
        session.offer(routes);
        new CodeApi(tokens).offer(routes);
        messages.offer(routes);
        phones.offer(routes);
        routes.control("POST /trouble", call -> {
            befall(new Trouble(call.body().path("delayMillis").asLong(0), call.body().path("status").asInt(0), call.body().path("errcode").asInt(0)));
            return Map.of();
        });
        server.createContext("/", routes);
        server.setExecutor(threads);
        server.start();
    }

    public static void main(String[] args) {
        var environment = System.getenv();
        var app = new App(environment.get("DANGJIAN_WECHAT_APPID"), environment.get("DANGJIAN_WECHAT_SECRET"));
        start(Integer.parseInt(environment.get("DANGJIAN_PORT")), app, environment.get("DANGJIAN_WECHAT_CONTROL"), Clock.systemUTC());
        System.out.println("WeChat stand-in for " + app.appid());
    }

    /** @param port 0 for any free one */
    public static WeChatStandIn start(int port, App app, String controlToken, Clock clock) {
        try {
            return new WeChatStandIn(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), app, controlToken, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What the people do on their phones. */
    public Phones phones() {
        return phones;
    }

    /** How its API answers from now on; the phones stay as they are. */
    public void befall(Trouble trouble) {
        routes.befall(trouble);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
