package cn.dangjian.screen.home;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.Permission;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 首页 of the PC console (SCREEN-01, SCREEN-02). */
@RestController
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/api/screen/home")
    @Permission("screen:home:view")
    HomeView home(DataScope scope) {
        return home.within(scope);
    }
}
