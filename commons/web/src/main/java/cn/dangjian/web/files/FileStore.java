package cn.dangjian.web.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Uploaded files on disk under names of our own choice: 128 random bits and the extension of the real type.
 * What the client called the file is only ever text in a database column (E02).
 */
public final class FileStore {

    private static final String NAME = "[0-9a-f]{32}\\.[a-z]{3,4}";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    /** @param folder where this kind of file lives; created when missing */
    public FileStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Writes the bytes completely or not at all; answers the new name. */
    public String save(byte[] bytes, FileType type) {
        var id = new byte[16];
        RANDOM.nextBytes(id);
        String name = HexFormat.of().formatHex(id) + "." + type.extension();
        try {
            var target = path(name);
            Files.createDirectories(target.getParent());
            var part = Files.write(target.resolveSibling(name + ".part"), bytes);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store an upload", e);
        }
    }

    /** The file of that name; empty for unknown names and for anything that is not a name of ours. */
    public Optional<Path> find(String name) {
        return name != null && name.matches(NAME) ? Optional.of(path(name)).filter(Files::isRegularFile) : Optional.empty();
    }

    public void remove(String name) {
        try {
            if (name.matches(NAME)) {
                Files.deleteIfExists(path(name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove an upload", e);
        }
    }

    private Path path(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
