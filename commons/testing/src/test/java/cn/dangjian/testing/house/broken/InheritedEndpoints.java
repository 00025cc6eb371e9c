package cn.dangjian.testing.house.broken;

import cn.dangjian.web.security.LoggedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint for heirs, which say who may call it; one of them forgot. */
abstract class InheritedEndpoints {

    @GetMapping("/inherited")
    public String inherited() {
        return "x";
    }

    @RestController
    static class ForgetfulHeir extends InheritedEndpoints {
    }

    @LoggedIn
    @RestController
    static class SoundHeir extends InheritedEndpoints {
    }
}
