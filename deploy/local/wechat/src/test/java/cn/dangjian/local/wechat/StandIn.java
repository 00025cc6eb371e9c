package cn.dangjian.local.wechat;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.api.impl.WxMaServiceImpl;
import cn.binarywang.wx.miniapp.config.impl.WxMaDefaultConfigImpl;
import java.util.UUID;
import me.chanjar.weixin.common.error.WxErrorException;

/** A stand-in for one test and the real client in front of it. */
final class StandIn implements AutoCloseable {

    static final String CONTROL = "a-control-token-of-this-test-of-enough-characters";
    static final String PHONE = "13877700001";
    static final String NICKNAME = "小妹";

    final App app = new App("wx0123456789abcdef", UUID.randomUUID().toString().replace("-", ""));
    final TimeMachine time = new TimeMachine();
    final WeChatStandIn wechat = WeChatStandIn.start(0, app, CONTROL, time);
    final WxMaService client = client(app.appid(), app.secret(), true);

    WxMaService client(String appid, String secret, boolean stable) {
        var config = new WxMaDefaultConfigImpl();
        config.setAppid(appid);
        config.setSecret(secret);
        config.setApiHostUrl(wechat.address());
        config.useStableAccessToken(stable);
        var service = new WxMaServiceImpl();
        service.setWxMaConfig(config);
        service.setMaxRetryTimes(1);
        return service;
    }

    /** A call of WeChat's client. */
    interface Question {
        void ask() throws WxErrorException;
    }

    /** The errcode with which WeChat refused. */
    static int refusal(Question question) {
        try {
            question.ask();
            return 0;
        } catch (WxErrorException refused) {
            return refused.getError().getErrorCode();
        }
    }

    @Override
    public void close() {
        wechat.close();
    }
}
