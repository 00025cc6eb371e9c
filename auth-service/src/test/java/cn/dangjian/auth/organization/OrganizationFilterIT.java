package cn.dangjian.auth.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthIT;
import cn.dangjian.contracts.audit.Operation;
import cn.dangjian.contracts.audit.OperationResult;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.contracts.audit.OperationsRecorded;
import cn.dangjian.contracts.org.OrgClient;
import cn.dangjian.contracts.org.OrganizationView;
import cn.dangjian.testing.TestAnswer;
import cn.dangjian.testing.TestEvents;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Filters by organisation; org-service does not run here, its answer is given. */
@TestPropertySource(properties = "dangjian.jobs.admin=") // handlers of jobs are known once in a process
class OrganizationFilterIT extends AuthIT {

    private static final List<OrganizationView> COUNTY = List.of(org(1, null, "县委", "/1/"), org(12, 1L, "甲镇党委", "/1/12/"), org(105, 12L, "一支部", "/1/12/105/"),
            org(13, 1L, "乙镇党委", "/1/13/"), org(1051, 13L, "二支部", "/1/13/1051/"));

    @MockitoBean
    private OrgClient orgService;
    @Autowired
    private TestEvents events;
    @Autowired
    private Clock clock;

    private static OrganizationView org(long id, Long parent, String name, String path) {
        return new OrganizationView(id, parent, name, path, "BRANCH", null, true, 1, 1);
    }

    @BeforeEach
    void organizations() {
        when(orgService.organizations()).thenReturn(COUNTY);
    }

    private TestAnswer get(String path, String token) {
        return api.send("GET", path, null, token);
    }

    private String clerk(long orgId, String path, List<Long> menus) {
        String phone = Long.toString(api.member(orgId, path, List.of(api.role(admin, menus, List.of(), "DEPT_AND_CHILD"))));
        return api.token(phone, phone, "ADMIN");
    }

    @Test
    @DisplayName("SYS-26 操作日志 is narrowed to an organisation with those below it, within the reader's scope; the export holds the same")
    void operations() {
        String name = "组织" + ApiClient.newPhone();
        events.deliver(new OperationsRecorded("org-service", LongStream.of(12, 105, 1051, 13).mapToObj(orgId -> {
            String path = COUNTY.stream().filter(it -> it.id() == orgId).findFirst().orElseThrow().path();
            return new Operation("org-service", "org:post", OperationType.EDIT, 77L, name, orgId, path, "ADMIN", "10.9.0.1", "PUT", "/api/org/posts/{id}", "{}", 204,
                    OperationResult.SUCCESS, "", "", 3, "00ff00ff00ff00ff", clock.instant());
        }).toList()));
        String log = "/api/auth/operation-logs?operator=" + name;
        assertThat(get(log, admin).at("/total").asInt()).isEqualTo(4);
        assertThat(get(log + "&orgId=12", admin).at("/total").asInt()).isEqualTo(2);
        assertThat(get(log + "&orgId=105", admin).at("/items/0/orgName").asString()).as("and not /1/13/1051/").isEqualTo("一支部");
        assertThat(get(log + "&orgId=105", admin).at("/total").asInt()).isEqualTo(1);
        assertThat(get("/api/auth/operation-logs/export?operator=" + name + "&orgId=105", admin).body()).hasSizeLessThan(get("/api/auth/operation-logs/export?operator=" + name, admin).body().length);
        assertThat(get(log + "&orgId=999", admin).code()).isEqualTo("ORG_UNKNOWN");
        assertThat(get(log + "&orgId=abc", admin).status()).isEqualTo(400);
        String token = clerk(12, "/1/12/", List.of(980L));
        assertThat(get(log, token).at("/total").asInt()).isEqualTo(2);
        assertThat(get(log + "&orgId=13", token).at("/total").asInt()).as("C01 the neighbour's").isZero();
    }

    @Test
    @DisplayName("SYS-30 在线用户 show their organisation and are narrowed to one with those below it, within the scope")
    void online() {
        String near = Long.toString(api.member(105, "/1/12/105/", null));
        String far = Long.toString(api.member(1051, "/1/13/1051/", null));
        api.login(near, near, "CADRE");
        api.login(far, far, "CADRE");
        String online = "/api/auth/online-sessions?account=" + near;
        assertThat(get(online, admin).at("/items/0/orgName").asString()).isEqualTo("一支部");
        assertThat(get(online + "&orgId=12", admin).at("/total").asInt()).isEqualTo(1);
        assertThat(get(online + "&orgId=13", admin).at("/total").asInt()).isZero();
        String token = clerk(12, "/1/12/", List.of(960L));
        assertThat(get("/api/auth/online-sessions?orgId=13&account=" + far, token).at("/total").asInt()).as("C01").isZero();
    }

    @Test
    @DisplayName("SYS-26, SYS-30 a filter offers the organisations of the reader's scope and the way to them; nobody else may ask")
    void options() {
        TestAnswer mine = get("/api/auth/organization-options", clerk(12, "/1/12/", List.of(980L)));
        assertThat(mine.text()).isEqualTo("""
                [{"id":"1","name":"县委","selectable":false,"children":[{"id":"12","name":"甲镇党委","selectable":true,"children":[{"id":"105","name":"一支部","selectable":true,"children":[]}]}]}]""");
        assertThat(get("/api/auth/organization-options", admin).text()).contains("乙镇党委");
        String phone = Long.toString(api.member(105, "/1/12/105/", null));
        assertThat(get("/api/auth/organization-options", api.token(phone, phone, "CADRE")).status()).isEqualTo(403);
    }
}
