package cn.dangjian.auth.login;

import cn.dangjian.core.scope.DataScope;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends rows of 登录日志 (SYS-26). Many small statements: logins, which write here, wait for none of them longer than a moment. */
@Component
public class OldLogins {

    private static final int AT_ONCE = 1_000;

    private final LoginLogMapper mapper;

    OldLogins(LoginLogMapper mapper) {
        this.mapper = mapper;
    }

    /** How many rows went. */
    public long remove(Instant before) {
        long gone = 0;
        for (int some = AT_ONCE; some == AT_ONCE; gone += some) {
            some = mapper.remove(DataScope.all("what is too old goes, whosever it is"), before, AT_ONCE);
        }
        return gone;
    }
}
