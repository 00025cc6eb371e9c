package cn.dangjian.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs in a JVM of 256 MB (see the pom): 200,000 rows in memory would not fit. */
class LargeSheetTest {

    record Wide(int number) {
        String text(int column) {
            return "第" + number + "行第" + column + "列 广西壮族自治区";
        }
    }

    @TempDir
    private Path folder;

    @Test
    @DisplayName("I01, I02 200,000 rows of 20 columns are written and read with flat memory")
    void flatMemory() throws IOException {
        List<SheetColumn<Wide>> columns = IntStream.range(0, 20).mapToObj(i -> SheetColumn.<Wide>of("列" + i, row -> row.text(i))).toList();
        Path file = folder.resolve("large.xlsx");
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256L << 20);

        Assertions.assertTimeout(Duration.ofSeconds(120), () -> {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                SheetWriter.write(out, "大表", columns, IntStream.range(0, 200_000).mapToObj(Wide::new).iterator());
            }
        });
        var seen = new AtomicInteger();
        int count = new SheetReader(columns, 200_000).read(file, row -> seen.addAndGet(row.cells().size()));

        assertThat(count).isEqualTo(200_000);
        assertThat(seen.get()).isEqualTo(4_000_000);
    }
}
