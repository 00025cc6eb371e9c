package cn.dangjian.org.organization;

import cn.dangjian.data.crypto.Ciphers;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/** Encrypts the phones that table organization held in plain: the column for it came with the step before, the plain one goes with the step after. */
@Component
class OfficePhoneMigration implements JavaMigration {

    private final Ciphers ciphers;

    OfficePhoneMigration(Ciphers ciphers) {
        this.ciphers = ciphers;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261126.55");
    }

    @Override
    public String getDescription() {
        return "encrypt phones of organizations";
    }

    @Override
    public Integer getChecksum() {
        return null; // nothing to compare: this is no file
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (var plain = context.getConnection().prepareStatement("SELECT id, phone FROM organization WHERE phone <> ''");
                var sealed = context.getConnection().prepareStatement("UPDATE organization SET phone_cipher = ? WHERE id = ?");
                var rows = plain.executeQuery()) {
            while (rows.next()) {
                sealed.setString(1, ciphers.encrypt(rows.getString("phone")));
                sealed.setLong(2, rows.getLong("id"));
                sealed.addBatch();
            }
            sealed.executeBatch();
        }
    }
}
