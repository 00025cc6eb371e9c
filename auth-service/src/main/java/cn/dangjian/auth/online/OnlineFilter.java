package cn.dangjian.auth.online;

import cn.dangjian.data.LikePattern;
import cn.dangjian.web.security.Client;

/** Filters of 在线用户: the whole login name (it is encrypted), parts of the name, client, beginning of the address, an organisation with those below it. */
record OnlineFilter(String account, String name, Client client, String ip, Long orgId) {

    static final OnlineFilter NONE = new OnlineFilter(null, null, null, null, null);

    public String namePattern() {
        return LikePattern.contains(name);
    }

    public String ipPattern() {
        return LikePattern.startsWith(ip);
    }
}
