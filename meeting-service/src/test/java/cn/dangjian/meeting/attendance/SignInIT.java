package cn.dangjian.meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.meeting.County;
import cn.dangjian.meeting.MeetingServiceIT;
import cn.dangjian.testing.TestAnswer;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInIT extends MeetingServiceIT {

    private TestAnswer row(String meeting) {
        return get(b1(), "meetings/" + meeting);
    }

    @Test
    void ratio_and_status_follow_the_sign_ins() throws Exception { // spec 03 §3.9-1, MEET-06, MEET-11, MEET-12, MEET-22
        String meeting = published(b1(), form("GENERAL_MEETING"));
        clock.set("2022-03-10T10:05:00");
        String code = code(b1(), meeting);

        IntStream.rangeClosed(1, 7).forEach(n -> assertThat(signIn(member(County.B1, n), code).status()).isEqualTo(201));
        var after7 = row(meeting);
        IntStream.rangeClosed(8, 16).forEach(n -> signIn(member(County.B1, n), code));
        var after16 = row(meeting);

        assertThat(after7.at("/invited").asInt()).isEqualTo(31);
        assertThat(after7.at("/attendanceRatio").asDouble()).isEqualTo(22.58);
        assertThat(after7.at("/status").asString()).isEqualTo("NOT_HELD");
        assertThat(after16.at("/attendanceRatio").asDouble()).isEqualTo(51.61);
        assertThat(after16.at("/status").asString()).isEqualTo("HELD");
    }

    @Test
    void outside_of_the_window_nothing_changes() { // §3.9-2, MEET-24, G01
        String meeting = published(b1(), form("PARTY_CLASS"));
        for (String time : new String[] {"2022-03-10T09:59:59", "2022-03-10T11:00:01"}) {
            clock.set(time);

            var answer = signIn(member(County.B1, 2), code(b1(), meeting));

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("OUTSIDE_WINDOW");
            assertThat(answer.at("/detail").asString()).startsWith("不在签到时间范围内");
        }
        assertThat(row(meeting).at("/signed").asInt()).isZero();
    }

    @Test
    void who_is_not_invited_is_refused() { // §3.9-3
        String meeting = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T10:05:00");

        var answer = signIn(member(County.C1, 2), code(b1(), meeting));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.at("/detail").asString()).isEqualTo("您不在参会名单");
    }

    @Test
    void a_repeated_scan_answers_200_with_the_first_time_and_has_no_effect() { // §3.9-4
        String meeting = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T10:05:00");
        var first = signIn(member(County.B1, 2), code(b1(), meeting));
        clock.advance(Duration.ofMinutes(1));

        var second = signIn(member(County.B1, 2), code(b1(), meeting));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.at("/repeated").asBoolean()).isTrue();
        assertThat(second.at("/signedAt")).isEqualTo(first.at("/signedAt"));
        assertThat(events.published("MEETING_SIGNED")).hasSize(1);
        assertThat(row(meeting).at("/signed").asInt()).isEqualTo(1);
    }

    @Test
    void fifty_scans_of_one_person_at_once_sign_in_once() throws Exception { // G01, R06
        String meeting = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T10:05:00");
        String code = code(b1(), meeting);
        var scanner = member(County.B1, 2);
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> scan = () -> signIn(scanner, code).status();
            var answers = phones.invokeAll(IntStream.range(0, 50).mapToObj(i -> scan).toList()).stream().map(Future::resultNow).toList();

            assertThat(answers).containsOnly(200, 201);
            assertThat(answers.stream().filter(it -> it == 201)).hasSize(1);
        }
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM participant WHERE meeting_id = ? AND signed_at IS NOT NULL", Integer.class, meeting)).isEqualTo(1);
        assertThat(jdbc.queryForObject("SELECT signed FROM meeting WHERE id = ?", Integer.class, meeting)).isEqualTo(1);
        assertThat(events.published("MEETING_SIGNED")).hasSize(1);
    }

    @Test
    void everybody_at_once_is_counted_and_told_exactly_once() throws Exception {
        String meeting = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T10:05:00");
        String code = code(b1(), meeting);
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            phones.invokeAll(IntStream.rangeClosed(1, 31).<Callable<Integer>>mapToObj(n -> () -> signIn(member(County.B1, n), code).status()).toList());
        }

        var told = events.published("MEETING_SIGNED");
        assertThat(row(meeting).at("/attendanceRatio").asDouble()).isEqualTo(100);
        assertThat(told.stream().map(it -> it.payload().at("/memberId").asLong()).collect(Collectors.toSet())).hasSize(31);
        assertThat(told.stream().map(it -> it.payload().at("/meeting/signed").asInt())).containsExactlyElementsOf(IntStream.rangeClosed(1, 31).boxed().toList());
        assertThat(told.stream().map(it -> it.payload().at("/meeting/version").asLong())).isSorted();
    }

    @Test
    void an_old_photograph_of_the_code_is_refused() { // G01
        String meeting = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T10:05:00");
        String code = code(b1(), meeting);
        clock.advance(Duration.ofSeconds(31));

        var answer = signIn(member(County.B1, 2), code);

        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.code()).isEqualTo("CODE_EXPIRED");
        assertThat(signIn(member(County.B1, 2), code.replace("DJM1.", "DJM1.1")).status()).isEqualTo(400);
        assertThat(row(meeting).at("/signed").asInt()).isZero();
    }

    @Test
    void nobody_signs_in_for_another_or_at_a_time_of_his_own() { // G01, C07
        String meeting = published(b1(), form("PARTY_CLASS"));
        clock.set("2022-03-10T10:05:00");
        String body = "{\"token\":\"%s\",\"memberId\":\"%d\",\"accountId\":\"%d\",\"signedAt\":\"2022-03-10T10:00:00+08:00\"}"
                .formatted(code(b1(), meeting), County.member(County.B1, 3), County.account(County.member(County.B1, 3)));

        var answer = http.post(member(County.B1, 2), "/api/meeting/sign-ins", body);

        assertThat(answer.code()).isEqualTo("UNKNOWN_FIELD");
        assertThat(jdbc.queryForList("SELECT member_id FROM participant WHERE signed_at IS NOT NULL", Long.class)).isEmpty();
        var own = signIn(member(County.B1, 2), code(b1(), meeting));
        assertThat(own.at("/signedAt").asString()).contains("T10:05");
        assertThat(jdbc.queryForList("SELECT member_id FROM participant WHERE signed_at IS NOT NULL", Long.class)).containsExactly(County.member(County.B1, 2));
    }

    @Test
    void the_code_is_a_picture_for_those_who_hold_the_meeting() throws Exception { // MEET-10, MEET-21
        String meeting = published(b1(), form("PARTY_CLASS"));

        var picture = http.send(http.request(b1(), "/api/meeting/meetings/" + meeting + "/qr-code").header("Accept", "image/png").GET());

        assertThat(picture.headers().firstValue("content-type")).contains("image/png");
        assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(picture.body())).getWidth()).isEqualTo(480);
        assertThat(get(member(County.B1, 1), "meetings/" + meeting + "/qr-code").status()).as("secretary on the phone").isEqualTo(200);
        assertThat(get(member(County.B1, 2), "meetings/" + meeting + "/qr-code").status()).as("ordinary participant").isEqualTo(403);
        assertThat(get(c1(), "meetings/" + meeting + "/qr-code").status()).as("another town").isEqualTo(404);
    }
}
