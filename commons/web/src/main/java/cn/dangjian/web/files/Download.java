package cn.dangjian.web.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers with a stored file in a way that no browser runs it: fixed type, nosniff, no scripts (E06). */
public final class Download {

    private Download() {
    }

    /** A picture to be shown in a page. It never changes, so the browser may keep it. */
    public static ResponseEntity<Resource> inline(Path file, FileType type) {
        return answer(file, type, ContentDisposition.inline().build());
    }

    /** A file to be saved under the name that its uploader gave it. */
    public static ResponseEntity<Resource> attachment(Path file, FileType type, String name) {
        return answer(file, type, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build());
    }

    private static ResponseEntity<Resource> answer(Path file, FileType type, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new FileSystemResource(file));
    }
}
