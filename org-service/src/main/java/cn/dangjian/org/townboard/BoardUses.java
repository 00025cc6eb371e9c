package cn.dangjian.org.townboard;

import cn.dangjian.org.member.OtherRights;
import cn.dangjian.org.photo.PhotoUse;
import cn.dangjian.org.town.TownUse;
import cn.dangjian.web.security.CurrentUser;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What 乡镇信息管理 and photos ask about boards. */
@Component
class BoardUses implements TownUse, PhotoUse {

    private final BoardMapper mapper;
    private final BoardPlaces places;
    private final OtherRights rights;

    BoardUses(BoardMapper mapper, BoardPlaces places, OtherRights rights) {
        this.mapper = mapper;
        this.places = places;
        this.rights = rights;
    }

    @Override
    public Optional<String> holding(Collection<Long> townIds) {
        long people = mapper.countInTowns(townIds);
        return people == 0 ? Optional.empty() : Optional.of("其下有" + people + "名班子成员,请先在乡(镇)级班子形象栏管理中删除");
    }

    @Override
    public boolean uses(String photoId) {
        return !mapper.townsShowing(photoId).isEmpty();
    }

    /** Boards are on show in 智慧组工; in the console, those of the own part of the county. */
    @Override
    public boolean shows(String photoId, CurrentUser user) {
        var towns = mapper.townsShowing(photoId);
        var scope = rights.scope(user, "org:townboard:list");
        return !towns.isEmpty() && (!rights.scope(user, "app:board:view").isNothing() || towns.stream().anyMatch(it -> places.permits(scope, it)));
    }
}
