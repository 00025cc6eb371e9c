package cn.dangjian.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.auth.ApiClient;
import cn.dangjian.auth.AuthServiceApplication;
import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.data.crypto.DataKeys;
import cn.dangjian.data.crypto.Rotation;
import cn.dangjian.testing.ServiceIT;
import cn.dangjian.testing.TestHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceIT(classes = AuthServiceApplication.class, properties = {"dangjian.jobs.admin=", "dangjian.data-keys=${DANGJIAN_DATA_KEYS},k8:sm4:8J6zV1m2Qz0l7r5nYxW4pA==",
        "dangjian.index-key=old:${DANGJIAN_INDEX_KEY},new:sm3:mZ0v8cVd0q3mVnJ6o1r9b2XyT5uW7kLhG4fEaQsRtY0="})
class AccountRotationIT {

    @Test
    @DisplayName("people log in with their phones before, during and after a change of keys and algorithms")
    void underLoad(@Autowired TestHttp http, @Autowired Environment environment, @Autowired JdbcTemplate jdbc, @Autowired AccountRotation rotation,
            @Autowired List<Rotation.Table<?>> tables, @Value("${DANGJIAN_DATA_KEYS}") String dataKeys, @Value("${DANGJIAN_INDEX_KEY}") String indexKey) {
        var api = new ApiClient(http, environment);
        var phones = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            phones.add(Long.toString(api.member(105, "/1/12/105/", null)));
        }
        var keys = DataKeys.parse(dataKeys);
        var ciphers = new Ciphers(keys);
        var index = new BlindIndex(indexKey, keys);
        phones.forEach(phone -> jdbc.update("UPDATE account SET login_cipher = ?, login_index = ?, phone_cipher = ?, phone_index = ? WHERE id = ?",
                ciphers.encrypt(phone), index.of(phone), ciphers.encrypt(phone), index.of(phone), phone));

        Rotation.Result result;
        try (var threads = Executors.newFixedThreadPool(4)) {
            var logins = phones.stream().map(phone -> CompletableFuture.supplyAsync(() -> api.login(phone, phone, "CADRE").status(), threads)).toList();
            result = Rotation.run(rotation, 0, 1);
            assertThat(logins).allSatisfy(it -> assertThat(it.join()).isEqualTo(201));
        }

        assertThat(result).isEqualTo(new Rotation.Result(phones.size(), 0)); // the administrator was made under the new keys
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM account WHERE login_cipher NOT LIKE 'v2:k8:%' OR phone_cipher NOT LIKE 'v2:k8:%'", Integer.class)).isZero();
        assertThat(phones).allSatisfy(phone -> assertThat(api.login(phone, phone, "CADRE").status()).isEqualTo(201));
        assertThat(api.send("POST", "/internal/accounts/taken-logins", List.of(phones.getFirst(), "19900000000"), null).text()).contains(phones.getFirst()).doesNotContain("19900000000");
        assertThat(Rotation.run(rotation, 0, 1)).isEqualTo(new Rotation.Result(0, 0));

        jdbc.update("INSERT INTO resident (id, phone_cipher, phone_index, phone_mask, owner_id, created_at) VALUES (7, ?, ?, '138****0001', 7, NOW())", ciphers.encrypt("13800000001"), index.of("13800000001"));
        assertThat(tables.stream().map(table -> Rotation.run(table, 0, 1).renewed())).containsExactlyInAnyOrder(0L, 1L);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM resident WHERE id = 7 AND phone_cipher LIKE 'v2:k8:%' AND phone_index <> ?", Integer.class, index.of("13800000001"))).isEqualTo(1);
    }
}
