package cn.dangjian.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import cn.dangjian.web.security.Public;
import cn.dangjian.web.security.ResidentOnly;
import cn.dangjian.web.security.ServiceOnly;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;

class AuditSubjectTest {

    static class Calls {

        @Permission({"org:member:add", "org:member:edit"})
        void add() {
        }

        @Permission("org:member:list")
        void list() {
        }

        @Permission("org:member:import")
        @Audited(type = OperationType.EXPORT)
        void errors() {
        }

        @Permission("system:account:status")
        void status() {
        }

        @LoggedIn
        void own() {
        }

        @ResidentOnly
        void resident() {
        }

        @Public
        void open() {
        }

        @Public
        @Audited(module = "auth:sessions", type = OperationType.OTHER)
        void login() {
        }

        @ServiceOnly
        void internal() {
        }
    }

    /** The access of an endpoint that it inherits is its heir's. */
    @Permission("org:town:import")
    static class Heir extends Inherited {

        @Permission("org:town:export")
        @Audited(type = OperationType.EXPORT)
        void export() {
        }
    }

    abstract static class Inherited {

        void start() {
        }
    }

    private static AuditSubject of(String method, String verb, String path) throws NoSuchMethodException {
        return AuditSubject.of(new HandlerMethod(new Calls(), Calls.class.getDeclaredMethod(method)), verb, path);
    }

    @Test
    @DisplayName("SYS-26 module and 操作类型 follow from permission, verb and path")
    void types() throws NoSuchMethodException {
        assertThat(of("add", "POST", "/api/org/members")).isEqualTo(new AuditSubject(true, "org:member", OperationType.ADD, false, true));
        assertThat(of("status", "DELETE", "/api/auth/accounts/{id}/sessions").type()).isEqualTo(OperationType.FORCE_OUT);
        assertThat(of("status", "DELETE", "/api/auth/roles/{ids}").type()).isEqualTo(OperationType.REMOVE);
        assertThat(of("status", "PUT", "/api/auth/accounts/{id}/status").type()).isEqualTo(OperationType.EDIT);
        assertThat(of("resident", "PUT", "/api/auth/residents/me")).isEqualTo(new AuditSubject(true, "auth:residents", OperationType.EDIT, true, true));
        assertThat(of("own", "PUT", "/api/auth/me/password")).isEqualTo(new AuditSubject(true, "auth:me", OperationType.EDIT, true, true));
    }

    @Test
    @DisplayName("SYS-26 a download is in the log because it says so, whatever its path is called")
    void downloads() throws NoSuchMethodException {
        assertThat(of("errors", "GET", "/api/org/members/imports/{id}/errors.xlsx")).isEqualTo(new AuditSubject(true, "org:member", OperationType.EXPORT, false, true));
        assertThat(of("list", "GET", "/api/org/members/export").audited()).isFalse();
    }

    @Test
    @DisplayName("SYS-26 reads, calls of siblings and calls without a login are not in the log; logins are")
    void notAudited() throws NoSuchMethodException {
        assertThat(of("list", "GET", "/api/org/members").audited()).isFalse();
        assertThat(of("open", "POST", "/api/auth/sessions/refresh").audited()).isFalse();
        assertThat(of("internal", "POST", "/internal/accounts").audited()).isFalse();
        assertThat(of("login", "POST", "/api/auth/sessions")).isEqualTo(new AuditSubject(true, "auth:sessions", OperationType.OTHER, false, false));
    }

    @Test
    @DisplayName("SYS-26 an inherited endpoint is in the log under its heir's module")
    void inherited() throws NoSuchMethodException {
        var start = new HandlerMethod(new Heir(), Inherited.class.getDeclaredMethod("start"));

        assertThat(AuditSubject.of(start, "POST", "/api/org/towns/imports")).isEqualTo(new AuditSubject(true, "org:town", OperationType.IMPORT, false, true));
        assertThat(AuditSubject.of(start, "GET", "/api/org/towns/imports").audited()).isFalse();
        assertThat(AuditSubject.of(new HandlerMethod(new Heir(), Heir.class.getDeclaredMethod("export")), "GET", "/api/org/towns/export"))
                .isEqualTo(new AuditSubject(true, "org:town", OperationType.EXPORT, false, true));
    }
}
