package cn.dangjian.org.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Tables import_job and import_error; each clerk sees his own imports only. */
@Mapper
interface ImportMapper {

    @Insert("""
            INSERT INTO import_job (id, kind, owner_id, file_name, dry_run, status, runner, created_at, beat_at)
            VALUES (#{id}, #{kind}, #{owner}, #{fileName}, #{dryRun}, 'RUNNING', #{runner}, #{now}, #{now})""")
    void insert(@Param("id") long id, @Param("kind") String kind, @Param("owner") long accountId, @Param("fileName") String fileName, @Param("dryRun") boolean dryRun,
            @Param("runner") String runner, @Param("now") Instant now);

    @Select("SELECT id, file_name, dry_run, status, total, done, failed, message, created_at FROM import_job WHERE id = #{id} AND kind = #{kind} AND owner_id = #{owner}")
    Optional<ImportJob.Head> find(@Param("id") long id, @Param("kind") String kind, @Param("owner") long accountId);

    @Select("""
            SELECT id, file_name, dry_run, status, total, done, failed, message, created_at FROM import_job
            WHERE owner_id = #{owner} AND kind = #{kind} ORDER BY created_at DESC LIMIT 20""")
    List<ImportJob.Head> recent(@Param("kind") String kind, @Param("owner") long accountId);

    @Select("SELECT row_no AS `row`, row_name AS name, field, message FROM import_error WHERE import_id = #{id} ORDER BY row_no, id LIMIT #{most}")
    List<ImportJob.Error> errors(@Param("id") long id, @Param("most") int most);

    @Insert("""
            <script>
            INSERT INTO import_error (import_id, row_no, row_name, field, message) VALUES
            <foreach collection="errors" item="it" separator=",">(#{id}, #{it.row}, #{it.name}, #{it.field}, #{it.message})</foreach>
            </script>""")
    void insertErrors(@Param("id") long id, @Param("errors") List<ImportJob.Error> errors);

    @Update("UPDATE import_job SET total = #{total} WHERE id = #{id}")
    void counted(@Param("id") long id, @Param("total") int total);

    @Update("UPDATE import_job SET done = done + #{done}, failed = failed + #{failed} WHERE id = #{id}")
    void progress(@Param("id") long id, @Param("done") int done, @Param("failed") int failed);

    @Update("UPDATE import_job SET status = #{status}, message = #{message} WHERE id = #{id} AND status = 'RUNNING'")
    void end(@Param("id") long id, @Param("status") ImportJob.Status status, @Param("message") String message);

    @Update("UPDATE import_job SET beat_at = #{now} WHERE status = 'RUNNING' AND runner = #{runner}")
    void beat(@Param("runner") String runner, @Param("now") Instant now);

    /** Imports that nobody works on any more: those of this copy's former life, and those of copies that went silent. */
    @Update("""
            UPDATE import_job SET status = 'FAILED', message = CONCAT('服务重启,导入中断:已处理', done + failed, '行,其余未导入;重新导入同一文件即可,已导入的行会提示已存在')
            WHERE status = 'RUNNING' AND (runner = #{runner} OR beat_at < #{silentSince})""")
    int abandon(@Param("runner") String runner, @Param("silentSince") Instant silentSince);
}
