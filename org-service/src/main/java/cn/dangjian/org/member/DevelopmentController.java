package cn.dangjian.org.member;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.core.problem.Problem;
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

/** 入党发展 (spec 02 §2.6): the member list and form for those who are not full members yet. */
@RestController
@RequestMapping("/api/org/development")
class DevelopmentController {

    private final MemberList list;
    private final MemberDetails details;
    private final Members members;
    private final OtherRights rights;

    DevelopmentController(MemberList list, MemberDetails details, Members members, OtherRights rights) {
        this.list = list;
        this.details = details;
        this.members = members;
        this.rights = rights;
    }

    /** Everybody who is not a full member yet, with the filters 姓名, 手机号码, 党员类型 and the chosen organisation (ORG-27). */
    @GetMapping
    @Permission("org:development:list")
    Page<MemberItem> list(MemberQuery query, @Sortable({"createdAt", "name"}) PageQuery page, DataScope scope) {
        return list.page(query, Register.DEVELOPMENT, page, scope);
    }

    /** One person for the form; identity number and phone are masked (H03). */
    @GetMapping("/{id}")
    @Permission("org:development:list")
    MemberDetail one(@PathVariable long id, DataScope scope) {
        return details.read(id, Register.DEVELOPMENT, scope);
    }

    /** 新增 (ORG-28): any type but 正式党员. */
    @PostMapping
    @Permission("org:development:add")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@RequestBody MemberForm form, DataScope scope, CurrentUser user) {
        rights.checkRoles(form.roleIds(), user);
        if (form.memberType() == MemberType.FULL) {
            throw Problem.invalidField("TYPE_FULL", "memberType", "入党发展只登记尚未转正的人员,正式党员请在党员管理中新增");
        }
        return new Created(members.add(form, scope));
    }

    /** 修改 (ORG-28); to 正式党员 it moves the person to 党员管理 (ORG-29). A step before its time needs {@code confirmed}. */
    @PutMapping("/{id}")
    @Permission("org:development:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long id, @RequestBody MemberForm form, @RequestParam(defaultValue = "false") boolean confirmed, DataScope scope, CurrentUser user) {
        rights.checkRoles(form.roleIds(), user);
        if (form.memberType() == MemberType.FULL) {
            details.permitPromotion(id, rights.scope(user, "org:development:promote"));
        }
        members.edit(new MemberEdit(id, form, Register.DEVELOPMENT, confirmed, user), scope);
    }

    /** 删除: the account ends, history stays. */
    @DeleteMapping("/{id}")
    @Permission("org:development:remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, DataScope scope) {
        members.remove(id, Register.DEVELOPMENT, scope);
    }
}
