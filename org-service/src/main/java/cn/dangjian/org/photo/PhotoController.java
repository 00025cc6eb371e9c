package cn.dangjian.org.photo;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.contact.ContactBranches;
import cn.dangjian.org.member.OtherRights;
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
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** 头像: gif, jpeg, jpg or png. */
@RestController
@RequestMapping("/api/org/photos")
class PhotoController {

    record Photo(String id, String url) {
    }

    private final Photos photos;
    private final OtherRights rights;
    private final ContactBranches branches;

    PhotoController(Photos photos, OtherRights rights, ContactBranches branches) {
        this.photos = photos;
        this.rights = rights;
        this.branches = branches;
    }

    /** Takes a picture for the form of a member or of somebody on a board (SYS-44). */
    @PostMapping
    @Permission({"org:member:add", "org:member:edit", "org:development:add", "org:development:edit", "org:townboard:add", "org:townboard:edit"})
    @ResponseStatus(HttpStatus.CREATED)
    Photo upload(@RequestPart MultipartFile file, CurrentUser user) throws IOException {
        String id = photos.upload(file, user.accountId());
        return new Photo(id, Photos.urlOf(id));
    }

    /** The picture itself; as visible as the member that it shows. */
    @GetMapping("/{id}")
    @NotAudited("a picture that pages show")
    @LoggedIn
    ResponseEntity<Resource> one(@PathVariable String id, CurrentUser user) {
        var readable = rights.scope(user, "org:member:list").union(rights.scope(user, "org:development:list")).union(branches.readableBy(user.accountId()));
        boolean all = !rights.scope(user, "app:board:view").isNothing();
        var file = photos.find(id, user, readable, all ? DataScope.all("boards are public within 智慧组工") : rights.scope(user, "org:board:list"));
        return Download.inline(file, file.toString().endsWith(".png") ? FileType.PNG : FileType.JPEG);
    }
}
