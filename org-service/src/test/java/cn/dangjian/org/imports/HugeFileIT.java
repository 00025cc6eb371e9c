package cn.dangjian.org.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.org.OrgIT;
import cn.dangjian.org.TestCounty;
import cn.dangjian.org.TestSheets;
import cn.dangjian.testing.TestHttp;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OrgIT
class HugeFileIT {

    private static final String URL = "/api/org/towns";

    private final TestHttp http;
    private final TestCounty county;
    private final TestSheets sheets;

    @Autowired
    HugeFileIT(TestHttp http, TestCounty county, TestSheets sheets) {
        this.http = http;
        this.county = county;
        this.sheets = sheets;
    }

    @Test
    @DisplayName("I02 a file of 400 000 rows is read as a stream and refused without writing a row")
    void I02_a_file_of_400_000_rows_is_read_as_a_stream_and_refused_without_writing_a_row() throws IOException {
        county.townRoot();
        byte[] sheet = TestSheets.sheet(List.of("上级", "名称"), IntStream.range(0, 400_000).mapToObj(i -> Map.of("上级", "测试县", "名称", "巨大" + i)).iterator());

        var job = sheets.importInto(county.admin(), URL, sheet);

        assertThat(job.at("/status").asString()).isEqualTo("FAILED");
        assertThat(job.at("/message").asString()).isEqualTo("一次最多导入200000行,请拆分文件后再导入");
        assertThat(job.at("/done").asInt()).isZero();
        assertThat(http.get(county.admin(), URL + "/tree?name=巨大").json().isEmpty()).isTrue();
    }
}
