package cn.dangjian.seed.load;

import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.sheets.SheetWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;
import tools.jackson.databind.JsonNode;

/** Brings rows in as a clerk would: a spreadsheet through the import of a page. Rows that an interrupted run left behind are only reported as being there. */
final class SheetImport<T> {

    private final Api api;
    private final String url;
    private final List<SheetColumn<T>> columns;

    /** @param url address of the list whose import it is */
    SheetImport(Api api, String url, List<SheetColumn<T>> columns) {
        this.api = api;
        this.url = url;
        this.columns = columns;
    }

    /** @param progress told how many rows are worked off */
    void load(List<T> rows, IntConsumer progress) throws IOException, InterruptedException {
        Path file = Files.createTempFile("rows", ".xlsx");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                SheetWriter.write(out, "导入", columns, rows.iterator());
            }
            follow(api.upload(url + "/imports", file).at("/id").asString(), progress);
        } finally {
            Files.delete(file);
        }
    }

    private void follow(String id, IntConsumer progress) throws IOException, InterruptedException {
        int shown = 0;
        while (true) {
            JsonNode job = api.get(url + "/imports/" + id);
            int handled = job.at("/done").asInt() + job.at("/failed").asInt();
            boolean over = !job.at("/status").asString().equals("RUNNING");
            if (handled - shown >= 2_000 || over) {
                progress.accept(handled);
                shown = handled;
            }
            if (over) {
                refuseFaults(job);
                return;
            }
            Thread.sleep(300);
        }
    }

    private static void refuseFaults(JsonNode job) {
        if (!job.at("/status").asString().equals("DONE")) {
            throw new IllegalStateException("the import ended: " + job.at("/message").asString());
        }
        for (JsonNode error : job.at("/errors")) {
            if (!error.at("/message").asString().contains("已存在")) {
                throw new IllegalStateException("row " + error.at("/row").asInt() + ": " + error.at("/message").asString());
            }
        }
    }
}
