package cn.dangjian.auth.session;

import cn.dangjian.contracts.auth.Pending;
import cn.dangjian.web.security.Client;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface SessionMapper {

    @Insert("""
            INSERT INTO login_session (id, account_id, client, ip, user_agent, created_at, expires_at, usable_until, active_at, pending)
            VALUES (#{id}, #{accountId}, #{client}, #{ip}, #{userAgent}, #{createdAt}, #{expiresAt}, #{usableUntil}, #{createdAt}, #{pending})""")
    int insert(Session session);

    @Select("SELECT id, account_id, client, ip, user_agent, created_at, expires_at, COALESCE(usable_until, expires_at) AS usable_until, ended_at, pending FROM login_session WHERE id = #{id}")
    Session find(String id);

    @Select("SELECT id FROM login_session WHERE account_id = #{accountId} AND ended_at IS NULL AND expires_at > #{now}")
    List<String> open(@Param("accountId") long accountId, @Param("now") Instant now);

    /** Open logins of one client of an account, as of now: a snapshot of the transaction's beginning would miss one that was opened meanwhile. */
    @Select("SELECT id FROM login_session WHERE account_id = #{accountId} AND client = #{client} AND ended_at IS NULL AND expires_at > #{now} FOR UPDATE")
    List<String> openOn(@Param("accountId") long accountId, @Param("client") Client client, @Param("now") Instant now);

    @Update("UPDATE login_session SET ended_at = #{now}, end_reason = #{reason} WHERE id = #{id} AND ended_at IS NULL")
    int end(@Param("id") String id, @Param("reason") EndReason reason, @Param("now") Instant now);

    /** Last used then, and void when it is not used again until then. */
    @Update("UPDATE login_session SET active_at = #{used}, usable_until = #{until} WHERE id = #{id}")
    int seen(@Param("id") String id, @Param("used") Instant used, @Param("until") Instant until);

    @Update("UPDATE login_session SET pending = #{next} WHERE account_id = #{accountId} AND pending = #{done}")
    int settle(@Param("accountId") long accountId, @Param("done") Pending done, @Param("next") Pending next);

    @Insert("INSERT INTO refresh_token (hash, session_id, expires_at) VALUES (#{hash}, #{sessionId}, #{expiresAt})")
    int insertToken(RefreshToken token);

    @Select("SELECT hash, session_id, expires_at, used_at FROM refresh_token WHERE hash = #{hash}")
    RefreshToken findToken(String hash);

    /** 1 for the first use, 0 for every other, also when two arrive at the same moment. */
    @Update("UPDATE refresh_token SET used_at = #{now} WHERE hash = #{hash} AND used_at IS NULL")
    int use(@Param("hash") String hash, @Param("now") Instant now);

    @Select("SELECT client, ip, user_agent AS device, created_at AS logged_in_at FROM login_session WHERE account_id = #{accountId} ORDER BY created_at DESC, id LIMIT 1000")
    List<LoginTrace> traces(long accountId);

    @Delete("DELETE FROM refresh_token WHERE session_id IN (SELECT id FROM login_session WHERE account_id = #{accountId})")
    int forgetTokens(long accountId);

    @Delete("DELETE FROM login_session WHERE account_id = #{accountId}")
    int forget(long accountId);

    @Delete("DELETE FROM refresh_token WHERE session_id IN (SELECT id FROM login_session WHERE expires_at < #{before})")
    int purgeTokens(Instant before);

    @Delete("DELETE FROM login_session WHERE expires_at < #{before}")
    int purge(Instant before);
}
