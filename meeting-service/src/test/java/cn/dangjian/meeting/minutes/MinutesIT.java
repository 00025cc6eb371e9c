package cn.dangjian.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.meeting.County;
import cn.dangjian.meeting.MeetingServiceIT;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MinutesIT extends MeetingServiceIT {

    private String picture(String name) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        var answer = http.upload(b1(), "/api/meeting/files", name, out.toByteArray());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.at("/id").asString();
    }

    @Test
    @DisplayName("MEET-13 text and two pictures make it uploaded")
    void MEET_13_text_and_two_pictures_make_it_uploaded() throws Exception {
        String id = published(b1(), form("PARTY_CLASS"));

        var answer = http.put(b1(), "/api/meeting/meetings/" + id + "/minutes", Map.of("text", "会议记录", "fileIds", List.of(picture("一.png"), picture("二.png"))));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
        var detail = get(b1(), "meetings/" + id);
        assertThat(detail.at("/minutesStatus").asString()).isEqualTo("UPLOADED");
        assertThat(detail.at("/status").asString()).as("minutes do not decide").isEqualTo("NOT_HELD");
        assertThat(detail.at("/minutes/text").asString()).isEqualTo("会议记录");
        assertThat(detail.at("/minutes/files/1/name").asString()).isEqualTo("二.png");
        assertThat(get(member(County.B1, 5), "files/" + detail.at("/minutes/files/0/id").asString()).headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(events.published("MINUTES_UPLOADED")).hasSize(1);
    }

    @Test
    @DisplayName("G02 a replacement is a new version with a reason")
    void G02_a_replacement_is_a_new_version_with_a_reason() {
        String id = published(b1(), form("PARTY_CLASS"));
        String path = "/api/meeting/meetings/" + id + "/minutes";
        http.put(b1(), path, Map.of("text", "初稿"));

        var silent = http.put(b1(), path, Map.of("text", "改写"));
        var reasoned = http.put(b1(), path, Map.of("text", "改写", "reason", "更正人名"));

        assertThat(silent.code()).isEqualTo("REASON_REQUIRED");
        assertThat(reasoned.status()).isEqualTo(204);
        var versions = get(b1(), "meetings/" + id + "/minutes/versions");
        assertThat(versions.at("/0/text").asString()).isEqualTo("改写");
        assertThat(versions.at("/0/reason").asString()).isEqualTo("更正人名");
        assertThat(versions.at("/1/text").asString()).isEqualTo("初稿");
        assertThat(get(b1(), "meetings/" + id).at("/minutes/text").asString()).isEqualTo("改写");
        assertThat(jdbc.queryForList("SELECT reason FROM meeting_log WHERE action = 'MINUTES_FILED' AND reason IS NOT NULL", String.class)).containsExactly("更正人名");
    }

    @Test
    void empty_minutes_and_files_of_other_kinds_are_refused() {
        String id = published(b1(), form("PARTY_CLASS"));

        assertThat(http.put(b1(), "/api/meeting/meetings/" + id + "/minutes", Map.of("text", " ")).status()).isEqualTo(400);
        for (String content : List.of("<html><script>1</script>", "MZ\u0090", "<svg xmlns='http://www.w3.org/2000/svg'/>", "")) {
            assertThat(http.upload(b1(), "/api/meeting/files", "x.jpg", content.getBytes()).status()).as("E03 " + content).isEqualTo(400);
        }
        assertThat(http.upload(null, "/api/meeting/files", "x.pdf", "%PDF-".getBytes()).status()).as("E01").isEqualTo(401);
        assertThat(http.upload(member(County.B1, 5), "/api/meeting/files", "x.pdf", "%PDF-".getBytes()).status()).as("E01").isEqualTo(403);
        assertThat(get(b1(), "files/..%2F..%2Fetc%2Fpasswd").status()).as("E05").isIn(400, 404);
    }

    @Test
    void SYS_27_a_file_of_a_meeting_is_listed_and_stays_one_that_no_meeting_took_can_go() {
        String id = published(b1(), form("PARTY_CLASS"));
        String taken = http.upload(b1(), "/api/meeting/files", "纪要.pdf", "%PDF-1.4".getBytes()).at("/id").asString();
        String left = http.upload(b1(), "/api/meeting/files", "多余.pdf", "%PDF-1.4".getBytes()).at("/id").asString();
        assertThat(http.put(b1(), "/api/meeting/meetings/" + id + "/minutes", Map.of("text", "见附件", "fileIds", List.of(taken))).status()).isEqualTo(204);

        var listed = http.get(null, "/internal/files/meetings?page=1&size=20&type=pdf&name=" + java.net.URLEncoder.encode("多余", java.nio.charset.StandardCharsets.UTF_8));
        assertThat(listed.at("/total").asInt()).as(listed.text()).isEqualTo(1);
        assertThat(listed.at("/items/0/used").asBoolean()).isFalse();

        assertThat(http.delete(null, "/internal/files/meetings/" + taken).code()).isEqualTo("FILE_IN_USE");
        assertThat(http.delete(null, "/internal/files/meetings/" + left).status()).isEqualTo(204);
        assertThat(http.delete(null, "/internal/files/meetings/" + left).status()).isEqualTo(404);
        assertThat(http.delete(null, "/internal/files/meetings/none").status()).isEqualTo(404);
    }

    @Test
    void SYS_26_who_publishes_stands_in_the_operation_log_with_the_meeting() {
        String id = published(b1(), form("PARTY_CLASS"));
        http.put(b1(), "/api/meeting/meetings/" + id + "/minutes", Map.of("text", "记录"));

        var noted = events.operations().getLast();
        assertThat(noted.get("module").asString()).isEqualTo("meeting:meeting");
        assertThat(noted.get("result").asString()).isEqualTo("SUCCESS");
        assertThat(noted.get("parameters").asString()).contains(id);
    }
}
