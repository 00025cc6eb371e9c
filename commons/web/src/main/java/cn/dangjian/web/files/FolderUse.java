package cn.dangjian.web.files;

import cn.dangjian.contracts.files.FileArea;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** How many files a folder holds and how much room they and the rest of its disk take. */
record FolderUse(long files, long bytes, long free, long capacity) {

    static FolderUse of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new FolderUse(0, 0, 0, 0); // nothing was stored yet
        }
        var found = new long[2];
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found[0]++;
                    found[1] += attributes.size();
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
            var disk = Files.getFileStore(folder);
            return new FolderUse(found[0], found[1], disk.getUsableSpace(), disk.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    FileArea area(String service, FileOwner owner) {
        return new FileArea(service, owner.area(), owner.name(), owner.folder().toString(), files, bytes, free, capacity);
    }
}
