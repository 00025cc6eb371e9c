package cn.dangjian.message.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Every statement names the receiver: nobody reaches another one's messages. */
@Mapper
interface InboxMapper {

    @Insert("""
            INSERT INTO notice (event_id, type, title, body, biz_type, biz_id, route, created_at)
            VALUES (#{eventId}, #{type}, #{title}, #{body}, #{bizType}, #{bizId}, #{route}, #{createdAt})
            ON DUPLICATE KEY UPDATE event_id = event_id""")
    void insertNotice(Notice notice);

    @Select("SELECT id FROM notice WHERE event_id = #{eventId} AND type = #{type}")
    long noticeId(Notice notice);

    @Insert("""
            <script>INSERT INTO inbox_message (receiver_id, notice_id) VALUES
            <foreach collection="receivers" item="receiver" separator=",">(#{receiver}, #{noticeId})</foreach>
            ON DUPLICATE KEY UPDATE notice_id = VALUES(notice_id)</script>""")
    void insertReceivers(@Param("noticeId") long noticeId, @Param("receivers") Collection<Long> receivers);

    @Select("""
            <script>SELECT n.id, n.type, n.title, n.body, n.biz_type, n.biz_id, n.route, n.created_at, i.read_at
            FROM inbox_message i JOIN notice n ON n.id = i.notice_id
            WHERE i.receiver_id = #{receiver}
            <if test="read != null"><choose><when test="read">AND i.read_at IS NOT NULL</when><otherwise>AND i.read_at IS NULL</otherwise></choose></if>
            ORDER BY i.notice_id DESC LIMIT #{size} OFFSET #{offset}</script>""")
    List<MessageRow> page(@Param("receiver") long receiver, @Param("read") Boolean read, @Param("offset") long offset, @Param("size") int size);

    @Select("""
            <script>SELECT COUNT(*) FROM inbox_message WHERE receiver_id = #{receiver}
            <if test="read != null"><choose><when test="read">AND read_at IS NOT NULL</when><otherwise>AND read_at IS NULL</otherwise></choose></if></script>""")
    long count(@Param("receiver") long receiver, @Param("read") Boolean read);

    /** Unread messages of many accounts at once; accounts without any are left out. */
    @Select("""
            <script>SELECT receiver_id AS account_id, COUNT(*) AS count FROM inbox_message WHERE read_at IS NULL AND receiver_id IN
            <foreach collection="receivers" item="receiver" open="(" separator="," close=")">#{receiver}</foreach> GROUP BY receiver_id</script>""")
    List<UnreadCount> unread(@Param("receivers") Collection<Long> receivers);

    @Update("UPDATE inbox_message SET read_at = #{now} WHERE receiver_id = #{receiver} AND notice_id = #{id} AND read_at IS NULL")
    int markRead(@Param("receiver") long receiver, @Param("id") long id, @Param("now") Instant now);

    @Update("UPDATE inbox_message SET read_at = #{now} WHERE receiver_id = #{receiver} AND read_at IS NULL")
    int markAllRead(@Param("receiver") long receiver, @Param("now") Instant now);

    @Select("SELECT COUNT(*) FROM inbox_message WHERE receiver_id = #{receiver} AND notice_id = #{id}")
    int exists(@Param("receiver") long receiver, @Param("id") long id);
}
