package cn.dangjian.org.rotation;

import cn.dangjian.data.crypto.BlindIndex;
import cn.dangjian.data.crypto.Ciphers;
import cn.dangjian.data.crypto.DataKeys;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The installation's keys before new ones came: puts rows back to them, and finds what is left of them in any table. */
final class OldKeys {

    private final Ciphers ciphers;
    private final BlindIndex index;
    private final JdbcTemplate jdbc;

    OldKeys(String dataKeys, String indexKey, JdbcTemplate jdbc) {
        var keys = DataKeys.parse(dataKeys);
        this.ciphers = new Ciphers(keys);
        this.index = new BlindIndex(indexKey, keys);
        this.jdbc = jdbc;
    }

    void member(String id, Map<String, Object> form) {
        String idCard = form.get("idCard").toString();
        phone("member", id, form);
        jdbc.update("UPDATE member SET id_card_cipher = ?, id_card_index = ? WHERE id = ?", ciphers.encrypt(idCard), index.of(idCard), id);
    }

    void mass(String id, Map<String, Object> form) {
        phone("mass_account", id, form);
    }

    void organization(String id, String phone) {
        jdbc.update("UPDATE organization SET phone_cipher = ? WHERE id = ?", ciphers.encrypt(phone), id);
    }

    void board(String id, String phone) {
        jdbc.update("UPDATE town_board_member SET phone_cipher = ? WHERE id = ?", ciphers.encrypt(phone), id);
    }

    private void phone(String table, String id, Map<String, Object> form) {
        String phone = form.get("phone").toString();
        jdbc.update("UPDATE " + table + " SET phone_cipher = ?, phone_index = ?, phone_tail_index = ? WHERE id = ?",
                ciphers.encrypt(phone), index.of(phone), index.of("tail:" + phone.substring(7)), id);
    }

    /** The columns of the whole schema that hold a value of theirs. */
    List<String> left() {
        return columns("data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext')").stream().filter(this::isUsed).toList();
    }

    /** The columns of the whole schema that are there for sealed values. */
    List<String> sealed() {
        return columns("column_name LIKE '%\\_cipher'");
    }

    private List<String> columns(String condition) {
        return jdbc.query("SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND " + condition,
                (row, number) -> row.getString(1) + "." + row.getString(2));
    }

    private boolean isUsed(String column) {
        String[] names = column.split("\\.");
        return jdbc.queryForObject("SELECT COUNT(*) FROM `%s` WHERE `%s` LIKE ?".formatted(names[0], names[1]), Long.class, ciphers.activePrefix() + "%") > 0;
    }
}
