package cn.dangjian.screen.login;

import cn.dangjian.contracts.auth.UserLoggedIn;
import cn.dangjian.core.event.EventMeta;
import cn.dangjian.events.EventHandler;
import org.springframework.stereotype.Component;

/** USER_LOGIN → the day's distinct users (SCREEN-02). */
@Component
class UserLoggedInHandler implements EventHandler<UserLoggedIn> {

    private final LoginMapper mapper;

    UserLoggedInHandler(LoginMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Class<UserLoggedIn> event() {
        return UserLoggedIn.class;
    }

    @Override
    public void on(UserLoggedIn event, EventMeta meta) {
        mapper.save(event, meta.occurredAt().atZone(Activity.ZONE).toLocalDate());
    }
}
