package cn.dangjian.org;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.sheets.SheetReader;
import cn.dangjian.sheets.SheetRow;
import cn.dangjian.sheets.SheetWriter;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Spreadsheets in and out through the API. */
public class TestSheets {

    private final TestHttp http;

    TestSheets(TestHttp http) {
        this.http = http;
    }

    public static byte[] sheet(List<String> titles, List<Map<String, String>> rows) throws IOException {
        return sheet(titles, rows.iterator());
    }

    public static byte[] sheet(List<String> titles, Iterator<Map<String, String>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        SheetWriter.write(out, "测试", titles.stream().map(title -> SheetColumn.<Map<String, String>>of(title, row -> row.get(title))).toList(), rows);
        return out.toByteArray();
    }

    /** Uploads and waits for the end of the job. */
    public TestAnswer importInto(TestUser user, String url, byte[] sheet) {
        return done(user, url, http.upload(user, url + "/imports", "a.xlsx", sheet));
    }

    public TestAnswer done(TestUser user, String url, TestAnswer started) {
        assertThat(started.status()).as(started.text()).isEqualTo(202);
        String job = url + "/imports/" + started.at("/id").asString();
        await().atMost(Duration.ofSeconds(60)).until(() -> !http.get(user, job).at("/status").asString().equals("RUNNING"));
        return http.get(user, job);
    }

    public List<SheetRow> exported(TestUser user, String url, List<String> titles) throws IOException {
        var answer = http.get(user, url);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        Path file = Files.createTempFile("export", ".xlsx");
        try {
            Files.write(file, answer.body());
            var rows = new ArrayList<SheetRow>();
            new SheetReader(titles.stream().map(SheetColumn::input).toList(), 10_000).read(file, rows::add);
            return rows;
        } finally {
            Files.delete(file);
        }
    }

    public static List<String> messages(TestAnswer job) {
        return Stream.of(job.json().at("/errors").findValuesAsString("message").toArray(String[]::new)).toList();
    }
}
