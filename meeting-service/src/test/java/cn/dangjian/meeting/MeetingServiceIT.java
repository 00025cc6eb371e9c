package cn.dangjian.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.meeting.directory.Directory;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestClock;
import cn.dangjian.testing.TestEvents;
import cn.dangjian.testing.TestHttp;
import cn.dangjian.testing.TestUser;
import cn.dangjian.testing.TestUsers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The service with a county around it; each test starts without meetings, at 08:00 of 2022-03-10. */
@ServiceIT
@Import(MeetingServiceIT.Neighbours.class)
public abstract class MeetingServiceIT {

    @TestConfiguration(proxyBeanMethods = false)
    static class Neighbours {
        @Bean
        County county() {
            return new County();
        }

        /** Feign clients are primary themselves, so the one who asks them is replaced. */
        @Bean
        @Primary
        Directory countyDirectory(County county) {
            return new Directory(county);
        }
    }

    @Autowired
    protected TestHttp http;
    @Autowired
    protected TestUsers users;
    @Autowired
    protected TestClock clock;
    @Autowired
    protected TestEvents events;
    @Autowired
    protected County county;
    @Autowired
    protected JdbcTemplate jdbc;

    @BeforeEach
    void emptyCounty() {
        List.of("attachment", "minutes", "meeting_file", "meeting_log", "publish_request", "raised_warning", "meeting").forEach(table -> jdbc.update("DELETE FROM " + table));
        events.clear();
        county.reset();
        clock.set("2022-03-10T08:00:00");
    }

    /** Secretary of a branch at the PC: everything of meetings, own branch only. */
    protected TestUser secretary(long branch, String path) {
        return at(branch, path, DataScope.nodes(Set.of(branch)));
    }

    protected TestUser at(long branch, String path, DataScope scope) {
        var user = users.login(County.account(County.member(branch, 1))).named("书记" + branch).person(County.member(branch, 1)).of(branch, path);
        for (String right : List.of("list", "add", "edit", "remove", "qrcode", "minutes", "status")) {
            user.may("meeting:meeting:" + right, scope);
        }
        return user;
    }

    protected TestUser b1() {
        return secretary(County.B1, "/1/12/105/");
    }

    protected TestUser c1() {
        return secretary(County.C1, "/1/22/205/");
    }

    /** An ordinary member with the phone. */
    protected TestUser member(long branch, int number) {
        long id = County.member(branch, number);
        return users.login(County.account(id)).named("党员" + id).person(id).of(branch, county.organization(branch).path()).atCadre();
    }

    protected static Map<String, Object> form(String type) {
        var form = new LinkedHashMap<String, Object>();
        form.put("title", "三月会议");
        form.put("type", type);
        form.put("startAt", "2022-03-10T10:00:00+08:00");
        form.put("endAt", "2022-03-10T11:00:00+08:00");
        form.put("mode", "OFFLINE");
        form.put("place", "会议室");
        form.put("audience", "BRANCH");
        form.put("content", "学习");
        return form;
    }

    protected static Map<String, Object> with(Map<String, Object> form, Object... changes) {
        for (int i = 0; i < changes.length; i += 2) {
            form.put((String) changes[i], changes[i + 1]);
        }
        return form;
    }

    /** Publishes and answers the id. */
    protected String published(TestUser user, Map<String, Object> form) {
        TestAnswer answer = http.post(user, "/api/meeting/meetings", form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.at("/id").asString();
    }

    /** The code on the projector now. */
    protected String code(TestUser publisher, String meetingId) {
        TestAnswer answer = http.get(publisher, "/api/meeting/meetings/" + meetingId + "/qr-code");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.at("/token").asString();
    }

    protected TestAnswer signIn(TestUser user, String code) {
        return http.post(user, "/api/meeting/sign-ins", Map.of("token", code));
    }

    protected TestAnswer get(TestUser user, String path) {
        return http.get(user, "/api/meeting/" + path);
    }
}
