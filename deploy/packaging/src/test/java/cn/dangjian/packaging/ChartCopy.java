package cn.dangjian.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The library renders what is installed, but not what runs before it (hooks). In this copy of the chart the hooks are ordinary documents. */
final class ChartCopy {

    static final String HOOK = "shown/hook";

    private ChartCopy() {
    }

    static Path made() {
        try {
            Path copy = Files.createTempDirectory(Files.createDirectories(Path.of("target").toAbsolutePath()), "chart").resolve("dangjian");
            for (Path file : Project.files(Chart.FOLDER)) {
                Path to = copy.resolve(Chart.FOLDER.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (Files.isSymbolicLink(file)) {
                    Files.createSymbolicLink(to, file.toRealPath()); // Helm has to follow it, as in the chart
                } else {
                    Files.writeString(to, Files.readString(file).replace("helm.sh/hook:", HOOK + ":"));
                }
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
