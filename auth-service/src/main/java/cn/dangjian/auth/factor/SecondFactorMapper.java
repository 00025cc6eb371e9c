package cn.dangjian.auth.factor;

import java.time.Instant;
import java.util.Collection;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SecondFactorMapper {

    @Select("SELECT account_id, secret_cipher, confirmed_at, last_step FROM second_factor WHERE account_id = #{accountId}")
    SecondFactor find(long accountId);

    /** A new secret replaces one that was never confirmed. */
    @Insert("""
            INSERT INTO second_factor (account_id, secret_cipher, confirmed_at, last_step, created_at) VALUES (#{accountId}, #{secretCipher}, NULL, 0, #{now})
            ON DUPLICATE KEY UPDATE secret_cipher = IF(confirmed_at IS NULL, VALUES(secret_cipher), secret_cipher)""")
    int begin(@Param("accountId") long accountId, @Param("secretCipher") String secretCipher, @Param("now") Instant now);

    @Update("UPDATE second_factor SET confirmed_at = #{now}, last_step = #{step} WHERE account_id = #{accountId} AND confirmed_at IS NULL")
    int confirm(@Param("accountId") long accountId, @Param("step") long step, @Param("now") Instant now);

    /** 1 for the first use of a code, 0 for every other, also when two arrive at the same moment. */
    @Update("UPDATE second_factor SET last_step = #{step} WHERE account_id = #{accountId} AND last_step < #{step}")
    int use(@Param("accountId") long accountId, @Param("step") long step);

    @Delete("DELETE FROM second_factor WHERE account_id = #{accountId}")
    int remove(long accountId);

    @Insert("""
            <script>INSERT INTO recovery_code (account_id, hash) VALUES
            <foreach collection="hashes" item="it" separator=",">(#{accountId}, #{it})</foreach></script>""")
    int addCodes(@Param("accountId") long accountId, @Param("hashes") Collection<String> hashes);

    @Update("UPDATE recovery_code SET used_at = #{now} WHERE account_id = #{accountId} AND hash = #{hash} AND used_at IS NULL")
    int useCode(@Param("accountId") long accountId, @Param("hash") String hash, @Param("now") Instant now);

    @Select("SELECT COUNT(*) FROM recovery_code WHERE account_id = #{accountId} AND used_at IS NULL")
    int codesLeft(long accountId);

    @Delete("DELETE FROM recovery_code WHERE account_id = #{accountId}")
    int removeCodes(long accountId);
}
