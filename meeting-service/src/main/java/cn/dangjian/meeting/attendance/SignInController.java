package cn.dangjian.meeting.attendance;

import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.security.CurrentUser;
import cn.dangjian.web.security.LoggedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 扫码签到: the code says which meeting, the login says who; nobody signs in for another (MEET-22, MEET-23). */
@RestController
@RequestMapping("/api/meeting/sign-ins")
class SignInController {

    record Scan(@NotBlank(message = "请扫描会议二维码") @Size(max = 200, message = "这不是有效的会议签到二维码") String token) {
    }

    private final SignIns signIns;

    SignInController(SignIns signIns) {
        this.signIns = signIns;
    }

    /** 201 the first time, 200 for a repeat. */
    @PostMapping
    @LoggedIn
    @Audited(module = "meeting:sign-ins", type = OperationType.OTHER)
    ResponseEntity<SignedIn> signIn(@Valid @RequestBody Scan scan, CurrentUser user) {
        SignedIn result = signIns.signIn(scan.token(), user);
        return ResponseEntity.status(result.repeated() ? HttpStatus.OK : HttpStatus.CREATED).body(result);
    }
}
