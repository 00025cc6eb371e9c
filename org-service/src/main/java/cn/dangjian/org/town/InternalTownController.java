package cn.dangjian.org.town;

import cn.dangjian.contracts.org.TownView;
import cn.dangjian.web.security.ServiceOnly;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Towns for siblings ({@link cn.dangjian.contracts.org.OrgClient}). */
@RestController
@ServiceOnly
class InternalTownController {

    private final TownViews views;

    InternalTownController(TownViews views) {
        this.views = views;
    }

    /** All of the county, parents before children. */
    @GetMapping("/internal/towns")
    List<TownView> all() {
        return views.forSiblings();
    }
}
