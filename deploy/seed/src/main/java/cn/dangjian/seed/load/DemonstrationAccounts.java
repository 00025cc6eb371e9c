package cn.dangjian.seed.load;

import cn.dangjian.seed.plan.Cast;
import cn.dangjian.seed.plan.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Gives some people their roles and, through the real login, passwords of their own; the first passwords are everybody's phone number. */
public final class DemonstrationAccounts {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final String base;
    private final Api admin;
    private final Map<String, String> organizationIds;
    private final Map<String, String> roles = new HashMap<>();

    public DemonstrationAccounts(String base, Api admin, Map<String, String> organizationIds) {
        this.base = base;
        this.admin = admin;
        this.organizationIds = organizationIds;
    }

    public List<DemonstrationAccount> make(List<Cast.Part> cast) throws IOException, InterruptedException {
        for (var role : admin.get("/api/auth/roles/options")) {
            roles.put(role.at("/code").asString(), role.at("/id").asString());
        }
        var accounts = new ArrayList<DemonstrationAccount>();
        for (Cast.Part part : cast) {
            accounts.add(make(part));
        }
        Progress.say("演示账号 demonstration accounts %d", accounts.size());
        return accounts;
    }

    private DemonstrationAccount make(Cast.Part part) throws IOException, InterruptedException {
        Person person = part.person();
        var member = admin.get("/api/org/members?phone=" + person.phone()).at("/items/0");
        String account = "/api/auth/accounts/" + member.at("/accountId").asString();
        admin.put(account + "/roles", Map.of("roleIds", List.of(roles.get(part.role()))));
        String password = password();
        login(part, account).put("/api/auth/me/password", Map.of("oldPassword", person.phone(), "newPassword", password));
        return new DemonstrationAccount(part.role(), person.name(), person.phone(), password, part.client(), person.organization().name(), organizationIds.get(person.organization().fullName()));
    }

    /** An interrupted run may have set a password that nobody knows any more. */
    private Api login(Cast.Part part, String account) throws IOException, InterruptedException {
        String phone = part.person().phone();
        try {
            return Api.login(base, phone, phone, part.client());
        } catch (Api.Refused wrongPassword) {
            if (wrongPassword.status() != 401) {
                throw wrongPassword;
            }
            admin.post(account + "/password-reset", Map.of());
            return Api.login(base, phone, phone, part.client());
        }
    }

    private static String password() {
        var random = new SecureRandom();
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.append(random.nextInt(10)).append((char) ('A' + random.nextInt(26))).append((char) ('a' + random.nextInt(26))).toString(); // every kind that the policy asks for, whatever the dice say
    }

    /** Only the owner of the installation may read it; complete or not there. */
    public static void write(List<DemonstrationAccount> accounts, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, JSON.writeValueAsString(accounts));
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
