package cn.dangjian.meeting.file;

import cn.dangjian.meeting.access.MeetingAccess;
import cn.dangjian.web.audit.NotAudited;
import cn.dangjian.web.files.Download;
import cn.dangjian.web.files.FileType;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 附件 of invitations and minutes (MEET-09, MEET-13). */
@RestController
@RequestMapping("/api/meeting/files")
class FileController {

    private final MeetingFiles files;
    private final MeetingAccess access;

    FileController(MeetingFiles files, MeetingAccess access) {
        this.files = files;
        this.access = access;
    }

    /** Stores an upload; it belongs to its uploader until a meeting or minutes name it. */
    @PostMapping
    @Permission({"meeting:meeting:add", "meeting:meeting:edit", "meeting:meeting:minutes", "app:meeting:publish"})
    @ResponseStatus(HttpStatus.CREATED)
    UploadedFile.View upload(@RequestParam("file") MultipartFile file, CurrentUser user) throws IOException {
        return files.upload(file.getBytes(), file.getOriginalFilename(), user.accountId()).view();
    }

    /** Whoever may read the meeting may read its files (C12). */
    @GetMapping("/{id}")
    @NotAudited("what people attached to a meeting, with the pictures that its page shows")
    @LoggedIn
    ResponseEntity<Resource> download(@PathVariable long id, CurrentUser user) {
        UploadedFile file = files.find(id);
        if (file.meetingId() != null) {
            access.readable(file.meetingId(), user);
        } else if (file.uploadedBy() != user.accountId()) {
            throw MeetingFiles.notFound();
        }
        FileType type = FileType.byExtension(file.storedName().substring(file.storedName().lastIndexOf('.') + 1)).orElseThrow(MeetingFiles::notFound);
        return type.isImage() ? Download.inline(files.content(file), type) : Download.attachment(files.content(file), type, file.name());
    }
}
