package cn.dangjian.gateway.apps;

import cn.dangjian.gateway.GatewayProperties;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Files of the web apps. They are kept in memory and looked after once a second, so a new build shows without a restart. */
@Component
class Assets {

    private static final long MOST_BYTES = 96L << 20;

    private final Path root;
    private final Cache<Path, Asset> contents = Caffeine.newBuilder().maximumWeight(MOST_BYTES).weigher((Path file, Asset asset) -> asset.bytes().length * 2).build();
    private final Cache<String, Optional<Path>> places = Caffeine.newBuilder().maximumSize(5_000).expireAfterWrite(Duration.ofSeconds(1)).build();

    Assets(GatewayProperties properties) {
        this.root = properties.web() == null || properties.web().isBlank() ? null : Path.of(properties.web()).toAbsolutePath().normalize();
    }

    /** The file of this path, or the app's index page when the path is one of its views. Blocks: not for an event loop. */
    Optional<Asset> find(WebApp app, String path) {
        return places.get(path, it -> locate(app, it)).map(this::load);
    }

    /** In memory already; null when it has to be looked for. */
    Optional<Asset> known(String path) {
        Optional<Path> place = places.getIfPresent(path);
        Asset asset = place == null || place.isEmpty() ? null : contents.getIfPresent(place.get());
        return asset == null ? null : Optional.of(asset);
    }

    private Optional<Path> locate(WebApp app, String path) {
        if (root == null) {
            return Optional.empty();
        }
        Path home = root.resolve(app.folder());
        Path file = root.resolve(path.substring(1)).normalize();
        boolean view = file.equals(home) || !file.getFileName().toString().contains(".");
        Path wanted = view ? home.resolve("index.html") : file;
        return wanted.startsWith(home) && Files.isRegularFile(wanted) ? Optional.of(wanted) : Optional.empty();
    }

    private Asset load(Path file) {
        try {
            Asset known = contents.getIfPresent(file);
            if (known != null && known.modified() == Files.getLastModifiedTime(file).toMillis()) {
                return known;
            }
            Asset read = Asset.read(file);
            contents.put(file, read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
