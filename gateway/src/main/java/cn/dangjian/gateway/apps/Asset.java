package cn.dangjian.gateway.apps;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * A file of a web app in memory, with what is sent along.
 *
 * @param gzip   the compressed bytes; null when compressing wins nothing
 * @param policy Content-Security-Policy of a page; null for other files
 */
record Asset(byte[] bytes, byte[] gzip, String type, String etag, long modified, String policy) {

    private static final Set<String> TEXT = Set.of("html", "js", "mjs", "css", "json", "svg", "map", "txt", "webmanifest", "geojson", "xml");
    private static final int WORTH_COMPRESSING = 1024;

    static Asset read(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        boolean text = TEXT.contains(extension);
        long modified = attributes.lastModifiedTime().toMillis();
        return new Asset(bytes, text && bytes.length > WORTH_COMPRESSING ? compress(bytes) : null, typeOf(name, extension, text),
                "\"" + Long.toHexString(modified) + "-" + Integer.toHexString(bytes.length) + "\"", modified,
                extension.equals("html") ? PagePolicy.of(new String(bytes, StandardCharsets.UTF_8)) : null);
    }

    private static String typeOf(String name, String extension, boolean text) {
        String type = switch (extension) {
            case "js", "mjs" -> "text/javascript";
            case "geojson", "map" -> "application/json";
            default -> MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM).toString();
        };
        return text ? type + ";charset=UTF-8" : type;
    }

    private static byte[] compress(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
