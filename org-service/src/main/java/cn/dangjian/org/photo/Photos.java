package cn.dangjian.org.photo;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.web.files.FileStore;
import cn.dangjian.web.files.Images;
import cn.dangjian.web.files.UploadLimit;
import cn.dangjian.web.parameter.Parameters;
import cn.dangjian.web.security.CurrentUser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Photos of members (R-ORG-5). A file is what we wrote ourselves from the decoded picture, under a random name. */
@Service
public class Photos {

    private static final int LONGEST_SIDE = 1_280;

    private final FileStore store;
    private final PhotoMapper mapper;
    private final MemberMapper members;
    private final List<PhotoUse> uses;
    private final Parameters parameters;
    private final Clock clock;

    Photos(@Value("${dangjian.files.root}") Path root, PhotoMapper mapper, MemberMapper members, List<PhotoUse> uses, Parameters parameters, Clock clock) {
        this.store = new FileStore(root.resolve("photos"));
        this.mapper = mapper;
        this.members = members;
        this.uses = uses;
        this.parameters = parameters;
        this.clock = clock;
    }

    public static String urlOf(String photoId) {
        return photoId == null ? null : "/api/org/photos/" + photoId;
    }

    /** Keeps an uploaded picture, if it is one and not too large. */
    public String upload(MultipartFile file, long accountId) throws IOException {
        UploadLimit.requireImage(parameters, file.getSize());
        return save(file.getBytes(), accountId);
    }

    private String save(byte[] upload, long accountId) {
        var picture = Images.clean(upload, LONGEST_SIDE);
        String file = store.save(picture.bytes(), picture.type());
        String id = file.substring(0, file.indexOf('.'));
        mapper.insert(id, file, accountId, clock.instant());
        return id;
    }

    /**
     * Seen by whoever uploaded it and whoever may see the member that it shows, or another place that shows it (C12).
     *
     * @param members members whose data the caller may read
     * @param boards  members whom the caller may see on a leadership board, if they are on one
     */
    Path find(String id, CurrentUser user, DataScope members, DataScope boards) {
        var photo = mapper.find(id).orElseThrow(Photos::unknown);
        if (photo.ownerId() != user.accountId() && !this.members.photoIsUsed(id, members.union(DataScope.own(user.accountId()))) && !this.members.photoIsOnBoard(id, boards)
                && uses.stream().noneMatch(it -> it.shows(id, user))) {
            throw unknown();
        }
        return store.find(photo.file()).orElseThrow(Photos::unknown);
    }

    boolean isUsed(String id) {
        return members.photoIsUsed(id, DataScope.all("whether anybody at all uses the photo")) || uses.stream().anyMatch(it -> it.uses(id));
    }

    /** Bytes on disk; 0 when the file is gone. */
    long size(String file) {
        return store.find(file).map(path -> path.toFile().length()).orElse(0L);
    }

    void forget(String file) {
        store.remove(file);
    }

    private static Problem unknown() {
        return Problem.notFound("NOT_FOUND", "照片不存在");
    }
}
