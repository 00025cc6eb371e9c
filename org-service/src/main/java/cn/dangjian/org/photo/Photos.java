package cn.dangjian.org.photo;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.web.files.FileStore;
import cn.dangjian.web.files.Images;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Photos of members (R-ORG-5). A file is what we wrote ourselves from the decoded picture, under a random name. */
@Service
public class Photos {

    private static final int LONGEST_SIDE = 1_280;

    private final FileStore store;
    private final PhotoMapper mapper;
    private final MemberMapper members;
    private final Clock clock;

    Photos(@Value("${dangjian.files.root}") Path root, PhotoMapper mapper, MemberMapper members, Clock clock) {
        this.store = new FileStore(root.resolve("photos"));
        this.mapper = mapper;
        this.members = members;
        this.clock = clock;
    }

    public static String urlOf(String photoId) {
        return photoId == null ? null : "/api/org/photos/" + photoId;
    }

    String save(byte[] upload, long accountId) {
        var picture = Images.clean(upload, LONGEST_SIDE);
        String file = store.save(picture.bytes(), picture.type());
        String id = file.substring(0, file.indexOf('.'));
        mapper.insert(id, file, accountId, clock.instant());
        return id;
    }

    /** Seen by whoever uploaded it and whoever may see the member that it shows (C12). */
    Path find(String id, long accountId, DataScope members) {
        var photo = mapper.find(id).orElseThrow(Photos::unknown);
        if (photo.ownerId() != accountId && !this.members.photoIsUsed(id, members.union(DataScope.own(accountId)))) {
            throw unknown();
        }
        return store.find(photo.file()).orElseThrow(Photos::unknown);
    }

    private static Problem unknown() {
        return Problem.notFound("NOT_FOUND", "照片不存在");
    }
}
