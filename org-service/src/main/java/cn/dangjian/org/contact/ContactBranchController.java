package cn.dangjian.org.contact;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.contact.ContactBranches.ContactBranch;
import cn.dangjian.org.member.MemberFilter;
import cn.dangjian.org.member.MemberMapper;
import cn.dangjian.org.photo.Photos;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 联系支部: set in 党员管理 (ORG-11), read in 智慧组工 (ORG-37, ORG-38). */
@RestController
class ContactBranchController {

    private final ContactBranches branches;
    private final MemberMapper members;

    ContactBranchController(ContactBranches branches, MemberMapper members) {
        this.branches = branches;
        this.members = members;
    }

    record Form(@NotNull(message = "请选择联系支部") List<Long> orgIds) {
    }

    /** What a cadre needs to know and call the people of a linked branch. */
    record ContactMember(long id, String name, String phone, String postName, MemberType memberType, String photoUrl) {
    }

    /** The branches of one cadre, for the dialog. */
    @GetMapping("/api/org/members/{id}/contact-branches")
    @Permission("org:member:contact")
    List<ContactBranch> of(@PathVariable long id, DataScope scope) {
        return branches.of(id, scope);
    }

    /** Replaces the set of branches of one cadre. */
    @PutMapping("/api/org/members/{id}/contact-branches")
    @Permission("org:member:contact")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable long id, @Valid @RequestBody Form form, DataScope scope) {
        branches.replace(id, form.orgIds(), scope);
    }

    /** 我的联系支部; empty for most people. */
    @GetMapping("/api/org/contact-branches/mine")
    @LoggedIn
    List<ContactBranch> mine(CurrentUser user) {
        return branches.ofAccount(user.accountId());
    }

    /** 支部党员 of a linked branch; others are refused whatever the role's scope says (ORG-38). */
    @GetMapping("/api/org/contact-branches/{orgId}/members")
    @LoggedIn
    Page<ContactMember> members(@PathVariable long orgId, PageQuery page, CurrentUser user) {
        if (branches.ofAccount(user.accountId()).stream().noneMatch(it -> it.id() == orgId)) {
            throw Problem.forbidden("NOT_LINKED", "该支部不是您的联系支部");
        }
        var filter = new MemberFilter(Set.of(MemberType.FULL, MemberType.PROBATIONARY), null, null, null, null, null);
        var linked = DataScope.nodes(Set.of(orgId));
        return Page.of(members.page(filter, page, null, page.offset(), linked), members.count(filter, linked), page)
                .map(it -> new ContactMember(it.id(), it.name(), it.phoneMask(), it.postName(), it.memberType(), Photos.urlOf(it.photoId())));
    }
}
