package cn.dangjian.meeting.file;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.web.files.FileStore;
import cn.dangjian.web.files.FileType;
import cn.dangjian.web.files.Images;
import cn.dangjian.web.files.UploadLimit;
import cn.dangjian.web.parameter.Parameters;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Uploads of meetings (MEET-09, MEET-13): typed by content, pictures written anew, stored under names of our own (E01 … E06). */
@Service
public class MeetingFiles {

    /** Place of the annexes of the invitation; minutes use their own version. */
    public static final int ANNEX = 0;
    private static final int LONGEST_SIDE = 2_560;
    private static final int MAX_DOCUMENT = 50 << 20;

    private final FileStore store;
    private final FileMapper mapper;
    private final Parameters parameters;
    private final IdGenerator ids;
    private final Clock clock;

    MeetingFiles(@Value("${dangjian.files.root}") String root, FileMapper mapper, Parameters parameters, IdGenerator ids, Clock clock) {
        this.store = new FileStore(Path.of(root).resolve("meetings"));
        this.mapper = mapper;
        this.parameters = parameters;
        this.ids = ids;
        this.clock = clock;
    }

    public UploadedFile upload(byte[] content, String name, long accountId) {
        FileType type = FileType.of(content).orElseThrow(() -> Problem.invalidField("FILE_TYPE", "file", "仅支持图片(gif、jpg、png)、pdf、docx、xlsx、pptx 文件"));
        if (type.isImage()) {
            UploadLimit.requireImage(parameters, content.length);
        } else if (content.length > MAX_DOCUMENT) {
            throw Problem.tooLarge("UPLOAD_TOO_LARGE", "文件不能超过50MB");
        }
        byte[] bytes = content;
        if (type.isImage()) {
            var clean = Images.clean(content, LONGEST_SIDE);
            bytes = clean.bytes();
            type = clean.type();
        }
        var file = new UploadedFile(ids.next(), null, store.save(bytes, type), FileName.of(name, type.extension()), bytes.length, accountId, clock.instant());
        mapper.insert(file);
        return file;
    }

    public UploadedFile find(long id) {
        UploadedFile file = mapper.find(id);
        if (file == null) {
            throw notFound();
        }
        return file;
    }

    /** The bytes on disk. */
    public Path content(UploadedFile file) {
        return store.find(file.storedName()).orElseThrow(MeetingFiles::notFound);
    }

    void forget(UploadedFile file) {
        store.remove(file.storedName());
    }

    public List<UploadedFile.View> attached(long meetingId, int minutesVersion) {
        return mapper.attached(meetingId, minutesVersion).stream().map(UploadedFile::view).toList();
    }

    /** Makes these the files of the meeting (or of one version of its minutes). Files of others cannot be taken (C12). */
    public void attach(long meetingId, int minutesVersion, List<Long> fileIds, long accountId) {
        mapper.attachedIds(meetingId, minutesVersion).forEach(fileId -> mapper.detach(meetingId, minutesVersion, fileId));
        var distinct = fileIds == null ? List.<Long>of() : fileIds.stream().distinct().toList();
        for (int position = 0; position < distinct.size(); position++) {
            if (mapper.claim(distinct.get(position), meetingId, accountId) == 0) {
                throw Problem.invalidField("FILE_UNKNOWN", "fileIds", "附件不存在,请重新上传");
            }
            mapper.attach(meetingId, minutesVersion, distinct.get(position), position);
        }
    }

    public static Problem notFound() {
        return Problem.notFound("NOT_FOUND", "文件不存在或您无权查看");
    }
}
