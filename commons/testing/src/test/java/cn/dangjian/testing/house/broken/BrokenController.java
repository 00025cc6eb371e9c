package cn.dangjian.testing.house.broken;

import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Public;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Breaks the rules on purpose: {@code HouseRulesTest} proves that each one is noticed. */
@RestController
class BrokenController {

    record Answer(List<MemberRow> members) {
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
    @GetMapping("/row")
    public Answer row() {
        return new Answer(members.selectList(null));
    }
}
