package cn.dangjian.auth.resident;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mini-program 码上服务 at WeChat.
 *
 * @param appid empty while the installation has none: residents cannot log in then
 * @param api   WeChat's API, or a stand-in of it
 */
@ConfigurationProperties("dangjian.wechat.resident")
record WeChatProperties(@DefaultValue("") String appid, @DefaultValue("") String secret, @DefaultValue("https://api.weixin.qq.com") String api) {

    boolean isSet() {
        return !appid.isBlank() && !secret.isBlank();
    }

    @Override
    public String toString() {
        return "WeChatProperties[" + appid + "]";
    }
}
