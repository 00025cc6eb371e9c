package cn.dangjian.testing;

import cn.dangjian.contracts.auth.GrantsView;
import cn.dangjian.core.scope.DataScope;
import java.util.HashMap;
import java.util.Map;

/** Somebody who is logged in during a test: {@code users.login(7).of(105, "/1/12/105/").may("org:member:list", scope)}. */
public final class TestUser {

    private final long accountId;
    private final String sessionId;
    private final Map<String, DataScope> permissions = new HashMap<>();
    private String client = "ADMIN";
    private String name = "测试用户";
    private long personId;
    private long orgId = 1;
    private String orgPath = "/1/";
    private DataScope everything;

    TestUser(long accountId, String sessionId) {
        this.accountId = accountId;
        this.sessionId = sessionId;
        this.personId = accountId;
    }

    public TestUser of(long organizationId, String organizationPath) {
        this.orgId = organizationId;
        this.orgPath = organizationPath;
        return this;
    }

    public TestUser named(String newName) {
        this.name = newName;
        return this;
    }

    public TestUser person(long memberId) {
        this.personId = memberId;
        return this;
    }

    /** Logged in at the mini-program instead of the PC console. */
    public TestUser atCadre() {
        this.client = "CADRE";
        return this;
    }

    public TestUser may(String permission, DataScope scope) {
        permissions.put(permission, scope);
        return this;
    }

    /** Each permission there is, with this scope. */
    public TestUser mayAll(DataScope scope) {
        this.everything = scope;
        return this;
    }

    public TestUser mayNot(String permission) {
        permissions.remove(permission);
        return this;
    }

    public long accountId() {
        return accountId;
    }

    public String sessionId() {
        return sessionId;
    }

    String client() {
        return client;
    }

    GrantsView grants(long epoch) {
        Map<String, DataScope> granted = everything == null ? Map.copyOf(permissions) : new Everything(everything, permissions);
        return new GrantsView(accountId, personId, name, orgId, orgPath, epoch, granted);
    }

    /** Answers every permission code. */
    private static final class Everything extends HashMap<String, DataScope> {

        private final transient DataScope scope;

        Everything(DataScope scope, Map<String, DataScope> others) {
            super(others);
            this.scope = scope;
        }

        @Override
        public DataScope get(Object permission) {
            return super.getOrDefault(permission, scope);
        }

        @Override
        public boolean containsKey(Object permission) {
            return true;
        }
    }
}
