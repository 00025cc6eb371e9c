package cn.dangjian.org.townboard;

import cn.dangjian.core.page.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Table town_board_member. Who may touch which rows is decided by their town ({@link BoardPlaces}). */
@Mapper
interface BoardMapper {

    String COLUMNS = "id, town_id, board, name, post, photo_id, phone_cipher, phone_mask, sort, version, created_at, updated_at";

    /** @param board null: both, the Party's first */
    @Select("<script>SELECT " + COLUMNS + """
             FROM town_board_member WHERE town_id = #{townId} <if test="board != null">AND board = #{board}</if>
            ORDER BY board, sort, id LIMIT #{page.size} OFFSET #{page.offset}
            </script>""")
    List<BoardMember> page(@Param("townId") long townId, @Param("board") BoardType board, @Param("page") PageQuery page);

    @Select("""
            <script>
            SELECT COUNT(*) FROM town_board_member WHERE town_id = #{townId} <if test="board != null">AND board = #{board}</if>
            </script>""")
    long count(@Param("townId") long townId, @Param("board") BoardType board);

    @Select("SELECT " + COLUMNS + " FROM town_board_member WHERE town_id = #{townId} AND board = #{board} ORDER BY sort, id")
    List<BoardMember> all(@Param("townId") long townId, @Param("board") BoardType board);

    @Select("SELECT " + COLUMNS + " FROM town_board_member WHERE id = #{id}")
    Optional<BoardMember> find(@Param("id") long id);

    @Insert("<script>INSERT INTO town_board_member (" + COLUMNS + """
            ) VALUES
            <foreach collection="members" item="it" separator=",">
            (#{it.id}, #{it.townId}, #{it.board}, #{it.name}, #{it.post}, #{it.photoId}, #{it.phoneCipher}, #{it.phoneMask}, #{it.sort}, #{it.version}, #{it.createdAt}, #{it.updatedAt})
            </foreach>
            </script>""")
    void insertAll(@Param("members") List<BoardMember> members);

    /** @return 0 when somebody else changed the row since it was read */
    @Update("""
            UPDATE town_board_member SET name = #{name}, post = #{post}, photo_id = #{photoId}, phone_cipher = #{phoneCipher}, phone_mask = #{phoneMask}, sort = #{sort},
              version = #{version}, updated_at = #{updatedAt}
            WHERE id = #{id} AND version = #{version} - 1""")
    int update(BoardMember member);

    @Delete("DELETE FROM town_board_member WHERE id = #{id}")
    void delete(@Param("id") long id);

    @Select("""
            <script>
            SELECT COUNT(*) FROM town_board_member WHERE town_id IN <foreach collection="townIds" item="it" open="(" separator="," close=")">#{it}</foreach>
            </script>""")
    long countInTowns(@Param("townIds") Collection<Long> townIds);

    @Select("SELECT DISTINCT town_id FROM town_board_member WHERE photo_id = #{photoId}")
    List<Long> townsShowing(@Param("photoId") String photoId);

    /** Phones that are not under the active key yet. */
    @Select("""
            SELECT id, phone_cipher FROM town_board_member
            WHERE id > #{id} AND phone_cipher IS NOT NULL AND phone_cipher NOT LIKE CONCAT(#{prefix}, '%') AND MOD(id, #{shards}) = #{shard} ORDER BY id LIMIT #{limit}""")
    List<BoardSeal> sealedAfter(@Param("id") long id, @Param("prefix") String prefix, @Param("shard") int shard, @Param("shards") int shards, @Param("limit") int limit);

    /** @return 0 when the value is not any more what it was; the version stays, for nothing changed that people see */
    @Update("UPDATE town_board_member SET phone_cipher = #{now.phoneCipher} WHERE id = #{before.id} AND phone_cipher = #{before.phoneCipher}")
    int reseal(@Param("before") BoardSeal before, @Param("now") BoardSeal now);
}
