package cn.dangjian.auth.resident;

import cn.dangjian.auth.login.AddressLimit;
import cn.dangjian.auth.login.Origin;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.contracts.auth.ResidentView;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.Permission;
import cn.dangjian.web.security.ResidentOnly;
import cn.dangjian.web.security.ServiceOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Residents: their own profile (SYS-41), 群众管理 (SYS-43), and what siblings ask (SYS-42). */
@RestController
class ResidentController {

    record PhoneForm(@NotBlank(message = "缺少微信授权码") @Size(max = 128, message = "微信授权码不正确") String code) {
    }

    private final Residents residents;
    private final Withdrawal withdrawal;
    private final AddressLimit limit;

    ResidentController(Residents residents, Withdrawal withdrawal, AddressLimit limit) {
        this.residents = residents;
        this.withdrawal = withdrawal;
        this.limit = limit;
    }

    /** 个人信息. */
    @GetMapping("/api/auth/residents/me")
    @ResidentOnly
    ResidentProfile me(CurrentUser user) {
        return ResidentProfile.of(residents.find(user.accountId(), DataScope.own(user.accountId())));
    }

    /** Saves 个人信息; complete with 姓名, 电话 and 地址 (R-SYS-4). */
    @PutMapping("/api/auth/residents/me")
    @ResidentOnly
    ResidentProfile save(@Valid @RequestBody ProfileForm form, CurrentUser user) {
        return residents.save(user.accountId(), form);
    }

    /** The phone number behind WeChat's phone button. */
    @PostMapping("/api/auth/residents/me/phone")
    @ResidentOnly
    ResidentProfile phone(@Valid @RequestBody PhoneForm form, CurrentUser user, HttpServletRequest request) {
        limit.take("phone", Origin.of(request).ip());
        return residents.takePhone(user.accountId(), form.code());
    }

    /** 个人信息副本: all that is kept about the caller, in full (H04). */
    @GetMapping("/api/auth/residents/me/copy")
    @ResidentOnly
    @Audited(module = "auth:residents", type = OperationType.EXPORT)
    ResidentCopy copy(CurrentUser user) {
        return residents.copy(user.accountId());
    }

    /** 注销账号: the caller's data are gone and all logins end at once; who authorises again is somebody new (H04). */
    @DeleteMapping("/api/auth/residents/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @ResidentOnly
    @Audited(module = "auth:residents", type = OperationType.REMOVE)
    void withdraw(CurrentUser user) {
        withdrawal.of(user.accountId());
    }

    /** 群众管理 (SYS-43), newest first. */
    @GetMapping("/api/auth/residents")
    @Permission("mass:resident:list")
    Page<ResidentItem> page(@RequestParam(required = false) String name, @RequestParam(required = false) String phone, @RequestParam(required = false) Long gridId, PageQuery query,
            DataScope scope) {
        return residents.page(name, phone, gridId, query, scope);
    }

    /** For siblings ({@link cn.dangjian.contracts.auth.ResidentClient}). */
    @GetMapping("/internal/residents/{id}")
    @ServiceOnly
    ResidentView resident(@PathVariable long id) {
        Resident it = residents.find(id, DataScope.all("a sibling asks about its caller"));
        return new ResidentView(it.id(), it.name(), it.phoneMask(), it.address(), it.gridId(), it.isComplete());
    }
}
