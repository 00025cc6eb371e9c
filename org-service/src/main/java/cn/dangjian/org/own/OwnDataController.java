package cn.dangjian.org.own;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.Member;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.organization.OrganizationCache;
import cn.dangjian.org.photo.Photos;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Own data in 智慧组工 (spec 01 §1.11). */
@RestController
@RequestMapping("/api/org/me")
@LoggedIn
class OwnDataController {

    private final MemberMapper members;
    private final OrganizationCache organizations;
    private final Photos photos;
    private final OwnPhoto own;

    OwnDataController(MemberMapper members, OrganizationCache organizations, Photos photos, OwnPhoto own) {
        this.members = members;
        this.organizations = organizations;
        this.photos = photos;
        this.own = own;
    }

    /** SYS-35. */
    @GetMapping
    OwnData me(CurrentUser user) {
        return data(member(user));
    }

    /** 点击更换图片 (SYS-36): shows in 党员管理 and on the leadership board with the next look. */
    @PostMapping("/photo")
    OwnData changePhoto(@RequestPart MultipartFile file, CurrentUser user) throws IOException {
        var member = member(user);
        own.change(member, photos.upload(file, user.accountId()));
        return data(member(user));
    }

    private OwnData data(Member it) {
        return new OwnData(it.name(), it.phoneMask(), it.memberType(), organizations.tree().nameOf(it.orgId()), Photos.urlOf(it.photoId()));
    }

    private Member member(CurrentUser user) {
        return members.find(user.personId(), DataScope.own(user.accountId())).orElseThrow(() -> Problem.notFound("NO_PERSON", "当前账号没有对应的党员信息"));
    }
}
