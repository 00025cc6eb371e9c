package cn.dangjian.meeting.file;

import cn.dangjian.contracts.files.FileQuery;
import cn.dangjian.contracts.files.OwnedFile;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.LikePattern;
import cn.dangjian.web.files.FileOwner;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Files of meetings in 文件管理 (SYS-27). */
@Component
class MeetingFileArea implements FileOwner {

    private final Path folder;
    private final MeetingFiles files;
    private final FileMapper mapper;

    MeetingFileArea(@Value("${dangjian.files.root}") Path root, MeetingFiles files, FileMapper mapper) {
        this.folder = root.resolve("meetings");
        this.files = files;
        this.mapper = mapper;
    }

    @Override
    public String area() {
        return "meetings";
    }

    @Override
    public String name() {
        return "会议附件";
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Page<OwnedFile> list(FileQuery query, PageQuery page) {
        String name = LikePattern.contains(query.name());
        return Page.of(mapper.list(query, name, page).stream().map(MeetingFileArea::owned).toList(), mapper.count(query, name), page);
    }

    @Override
    public void remove(String fileId) {
        UploadedFile file = files.find(fileId.matches("\\d{1,19}") ? Long.parseLong(fileId) : 0);
        if (mapper.deleteUnused(file.id()) == 0) {
            throw Problem.conflict("FILE_IN_USE", "该文件是会议的附件,不能删除;如需更换请到会议管理修改");
        }
        files.forget(file);
    }

    private static OwnedFile owned(UploadedFile file) {
        return new OwnedFile(Long.toString(file.id()), file.name(), file.storedName().substring(file.storedName().lastIndexOf('.') + 1), file.size(), file.uploadedBy(), file.createdAt(),
                file.view().url(), file.meetingId() != null);
    }
}
