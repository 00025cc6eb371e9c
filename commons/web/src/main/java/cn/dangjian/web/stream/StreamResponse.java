package cn.dangjian.web.stream;

import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** The answer of a streaming endpoint: {@code text/event-stream} without end, that no proxy may keep or gather. */
public final class StreamResponse extends ResponseBodyEmitter implements EventStream.Sink {

    StreamResponse() {
        super(0L); // no time limit: the session's end is the stream's end
    }

    @Override
    protected void extendResponse(ServerHttpResponse response) {
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.TEXT_EVENT_STREAM);
        headers.setCacheControl("no-store");
        headers.set("X-Accel-Buffering", "no");
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        send(bytes, MediaType.APPLICATION_OCTET_STREAM);
    }

    @Override
    public void end() {
        complete();
    }
}
