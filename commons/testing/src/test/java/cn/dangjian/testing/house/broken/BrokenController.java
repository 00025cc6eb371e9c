package cn.dangjian.testing.house.broken;

import cn.dangjian.contracts.auth.AccountSpec;
import cn.dangjian.web.audit.NotAudited;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Public;
import cn.dangjian.web.security.ServiceOnly;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Breaks the rules on purpose: {@code HouseRulesTest} proves that each one is noticed. */
@RestController
class BrokenController {

    record Answer(List<MemberRow> members) {
    }

    record Form(String name) {
    }

    record SoundForm(String name) {
    }

    @Autowired
    private BrokenMemberMapper members;

    @GetMapping("/nobody-said-who-may")
    public String undeclared() {
        return "x";
    }

    @Public
    @LoggedIn
    @GetMapping("/said-twice")
    public String contradictory() {
        System.out.println(Instant.now());
        return "x";
    }

    @LoggedIn
    @PostMapping("/foreign")
    public void foreign(@RequestBody Map<String, Object> body) {
    }

    @LoggedIn
    @PostMapping("/someone-elses")
    public void someoneElses(@RequestBody AccountSpec body) {
    }

    @LoggedIn
    @PostMapping("/table-row")
    public void tableRow(@RequestBody Form body) {
    }

    @LoggedIn
    @PostMapping("/sound")
    public void sound(@RequestBody List<SoundForm> body) {
    }

    @ServiceOnly
    @PostMapping("/sound-of-siblings")
    public void soundOfSiblings(@RequestBody List<AccountSpec> body) {
    }

    @LoggedIn
    @GetMapping("/silent.xlsx")
    public void silent(HttpServletResponse response) {
    }

    @LoggedIn
    @NotAudited("it is empty")
    @GetMapping("/template.xlsx")
    public void template(HttpServletResponse response) {
    }

    @LoggedIn
    @GetMapping("/row")
    public Answer row() {
        return new Answer(members.selectList(null));
    }
}
