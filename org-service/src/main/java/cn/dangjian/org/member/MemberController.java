package cn.dangjian.org.member;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Created;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 党员管理 (spec 02 §2.1); {@link DevelopmentController} is the same for those who are not full members yet. */
@RestController
@RequestMapping("/api/org/members")
class MemberController {

    private final MemberList list;
    private final MemberDetails details;
    private final Members members;
    private final OtherRights rights;

    MemberController(MemberList list, MemberDetails details, Members members, OtherRights rights) {
        this.list = list;
        this.details = details;
        this.members = members;
        this.rights = rights;
    }

    /** The list with its three filters and the chosen organisation (ORG-01, ORG-02, ORG-03). */
    @GetMapping
    @Permission("org:member:list")
    Page<MemberItem> list(MemberQuery query, @Sortable({"createdAt", "name"}) PageQuery page, DataScope scope) {
        return list.page(query, Register.MEMBERS, page, scope);
    }

    /** One member for the form; identity number and phone are masked (H03). */
    @GetMapping("/{id}")
    @Permission("org:member:list")
    MemberDetail one(@PathVariable long id, DataScope scope) {
        return details.read(id, Register.MEMBERS, scope);
    }

    /** 新增: the member and the login account (ORG-04, ORG-05, ORG-06). */
    @PostMapping
    @Permission("org:member:add")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@RequestBody MemberForm form, DataScope scope, CurrentUser user) {
        rights.checkRoles(form.roleIds(), user);
        return new Created(members.add(form, scope));
    }

    /** 修改: also moves to another organisation (组织关系转接) and steps on the way into the Party (ORG-07, ORG-29). */
    @PutMapping("/{id}")
    @Permission("org:member:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long id, @RequestBody MemberForm form, @RequestParam(defaultValue = "false") boolean confirmed, DataScope scope, CurrentUser user) {
        rights.checkRoles(form.roleIds(), user);
        members.edit(new MemberEdit(id, form, Register.MEMBERS, confirmed, user), scope);
    }

    /** 删除: the account ends, history stays (ORG-08). */
    @DeleteMapping("/{id}")
    @Permission("org:member:remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, DataScope scope) {
        members.remove(id, Register.MEMBERS, scope);
    }
}
