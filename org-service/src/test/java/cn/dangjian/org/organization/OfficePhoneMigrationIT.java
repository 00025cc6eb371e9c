package cn.dangjian.org.organization;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.org.OrgIT;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An installation that comes from a version with plain phones, in a schema of its own. */
@OrgIT
class OfficePhoneMigrationIT {

    private final OfficePhoneMigration migration;
    private final Ciphers ciphers;

    @Autowired
    OfficePhoneMigrationIT(OfficePhoneMigration migration, Ciphers ciphers) {
        this.migration = migration;
        this.ciphers = ciphers;
    }

    @Test
    void phones_that_lay_in_plain_are_encrypted_and_the_plain_column_goes(@Value("${DANGJIAN_DB}") String address, @Value("${DANGJIAN_DB_USER}") String user,
            @Value("${DANGJIAN_DB_PASSWORD}") String password, @Value("${dangjian.test.schema}") String testSchema) {
        String schema = testSchema + "_phones";
        var database = new DriverManagerDataSource("jdbc:mysql://" + address + "/" + schema + "?useSSL=false&allowPublicKeyRetrieval=true&createDatabaseIfNotExist=true", user, password);
        var jdbc = new JdbcTemplate(database);
        try {
            migrate(database, "20261126.54");
            add(jdbc, 1, "13812345678");
            add(jdbc, 2, null);
            add(jdbc, 3, "");
            add(jdbc, 4, "0776-8681234");

            migrate(database, "20261126.56");

            assertThat(phone(jdbc, 1)).isEqualTo("13812345678");
            assertThat(phone(jdbc, 2)).isNull();
            assertThat(phone(jdbc, 3)).isNull();
            assertThat(phone(jdbc, 4)).isEqualTo("0776-8681234");
            assertThat(jdbc.queryForList("SHOW COLUMNS FROM organization LIKE 'phone'")).isEmpty();
        } finally {
            jdbc.execute("DROP DATABASE IF EXISTS " + schema);
        }
    }

    private void migrate(DriverManagerDataSource database, String target) {
        Flyway.configure().dataSource(database).locations("classpath:db/common", "classpath:db/migration").outOfOrder(true).javaMigrations(migration).target(target).load().migrate();
    }

    private static void add(JdbcTemplate jdbc, long id, String phone) {
        jdbc.update("INSERT INTO organization (id, path, name, type, sort, phone, created_at) VALUES (?, ?, ?, 'BRANCH', 1, ?, NOW(3))", id, "/" + id + "/", "测试党支部" + id, phone);
    }

    private String phone(JdbcTemplate jdbc, long id) {
        return ciphers.decrypt(jdbc.queryForObject("SELECT phone_cipher FROM organization WHERE id = ?", String.class, id));
    }
}
