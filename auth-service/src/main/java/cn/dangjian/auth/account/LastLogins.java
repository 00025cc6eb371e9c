package cn.dangjian.auth.account;

import java.time.Instant;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table account_login: when each account was last used. */
@Mapper
public interface LastLogins {

    @Insert("""
            INSERT INTO account_login (account_id, last_login_at) VALUES (#{accountId}, #{now})
            ON DUPLICATE KEY UPDATE last_login_at = GREATEST(last_login_at, VALUES(last_login_at))""")
    int note(@Param("accountId") long accountId, @Param("now") Instant now);

    @Delete("DELETE FROM account_login WHERE account_id = #{accountId}")
    int forget(@Param("accountId") long accountId);
}
