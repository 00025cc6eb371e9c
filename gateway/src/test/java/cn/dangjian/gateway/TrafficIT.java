package cn.dangjian.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrafficIT extends GatewayIT {

    @Test
    @DisplayName("R16 a service that is down answers 503 in words, at once")
    void down() {
        Wire answer = get("/api/meeting/types", user());
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers().get("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("服务正在启动或暂不可用").contains("traceId").doesNotContain("Exception").doesNotContain("127.0.0.1");
        assertThat(get("/api/screen/home", user()).status()).as("no instance at all").isEqualTo(503);
    }

    @Test
    @DisplayName("E04 bodies beyond the limit are refused, announced or not")
    void tooLarge() {
        assertThat(Wire.send(port(), "POST", "/api/org/members", "Content-Length: 200000", user()).status()).isEqualTo(413);
        String chunk = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
        Wire chunked = Wire.sendBody(port(), "POST", "/api/org/members", chunk.repeat(5) + "0\r\n\r\n", "Transfer-Encoding: chunked", user());
        assertThat(chunked.status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 50000", "Transfer-Encoding: chunked"})
    @DisplayName("E04 a body that trickles is ended with 408, announced or not, and its connection with it")
    void trickling(String length) throws IOException {
        String piece = length.startsWith("Transfer") ? "1\r\nx\r\n" : "x";
        long start = System.nanoTime();
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(("POST /api/org/members HTTP/1.1\r\nHost: x\r\n" + length + "\r\n" + user() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            Thread.startVirtualThread(() -> trickle(socket, piece));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("BODY_TOO_SLOW");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    private static void trickle(Socket socket, String piece) {
        try {
            while (true) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException ended) {
            // what the test waits for
        }
    }

    @Test
    @DisplayName("E04 a body at the pace of a slow line arrives, longer as it takes than a service may be silent")
    void slowLine() throws IOException, InterruptedException {
        try (var socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(5_000);
            var out = socket.getOutputStream();
            out.write(("POST /api/org/members HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 40000\r\n" + user() + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 10; i++) {
                out.write("x".repeat(4_000).getBytes(StandardCharsets.US_ASCII));
                Thread.sleep(300);
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    @DisplayName("MSG-14 server-sent events pass one by one, not when the stream ends")
    void stream() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/api/message/stream")).header("Authorization", user().substring(15)).build();
        long start = System.nanoTime();
        var client = HttpClient.newHttpClient();
        var response = client.send(request, BodyHandlers.ofLines());
        assertThat(response.body().filter(line -> line.startsWith("data:")).findFirst()).contains("data: 0");
        client.shutdownNow(); // the rest of the stream is not waited for
        assertThat(System.nanoTime() - start).isLessThan(2_500_000_000L);
    }

    @Test
    @DisplayName("SYS-03 the console is served with views, caching, compression and a policy that lets it run")
    void webApps() {
        assertThat(get("/").headers().get("Location")).isEqualTo("/admin/");
        Wire page = get("/admin/org/members");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("党建");
        assertThat(page.headers().get("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.headers().get("Content-Security-Policy")).contains("'sha256-").contains("img-src 'self' data: blob:").contains("frame-ancestors 'none'");
        assertThat(get("/admin/", "If-None-Match: " + page.headers().get("ETag")).status()).isEqualTo(304);
        Wire script = get("/admin/assets/index-Bq1x9aZz.js", "Accept-Encoding: gzip");
        assertThat(script.headers().get("Content-Encoding")).isEqualTo("gzip");
        assertThat(script.headers().get("Cache-Control")).contains("immutable");
        assertThat(script.headers().get("Content-Type")).startsWith("text/javascript");
        assertThat(get("/admin/assets/gone-Bq1x9aZz.js").status()).isEqualTo(404);
        assertThat(get("/admin/..%2fsecret.txt").status()).isEqualTo(400);
        assertThat(get("/admin/../secret.txt").status()).isEqualTo(400);
        assertThat(get("/secret.txt").status()).isEqualTo(404);
        assertThat(page.headers().get("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
