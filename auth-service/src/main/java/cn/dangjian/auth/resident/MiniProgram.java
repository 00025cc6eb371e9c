package cn.dangjian.auth.resident;

import static cn.binarywang.wx.miniapp.constant.WxMaApiUrlConstants.User.GET_PHONE_NUMBER_URL;

import cn.binarywang.wx.miniapp.api.WxMaService;
import cn.binarywang.wx.miniapp.api.impl.WxMaServiceImpl;
import cn.binarywang.wx.miniapp.bean.WxMaPhoneNumberInfo;
import cn.binarywang.wx.miniapp.config.impl.WxMaDefaultConfigImpl;
import cn.dangjian.core.problem.Problem;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import me.chanjar.weixin.common.error.WxErrorException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** WeChat through weixin-java-miniapp. Its stable access token is shared by all copies of this service. */
@Component
class MiniProgram implements WeChat {

    private static final Logger log = LoggerFactory.getLogger(MiniProgram.class);
    /** WeChat answers in tenths of a second; what takes longer, or stands behind too many, is told to come back (R10). */
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int AT_ONCE = 32;
    /** Invalid, used, and blocked code; a code of somebody else. */
    private static final Set<Integer> BAD_CODE = Set.of(40029, 40163, 40226, 40003);

    private final BoundedLine line = new BoundedLine(AT_ONCE, PATIENCE);
    private final WxMaService service = new WxMaServiceImpl();
    private final boolean ready;

    MiniProgram(WeChatProperties properties, @Value("${dangjian.production}") boolean production) {
        if (production && !properties.api().startsWith("https://")) { // the secret goes there, and who answers says who somebody is
            throw new IllegalStateException("DANGJIAN_WECHAT_API is no https address: in production it is WeChat itself or a proxy in front of it, never a stand-in");
        }
        this.ready = properties.isSet();
        var config = new WxMaDefaultConfigImpl();
        config.setAppid(properties.appid());
        config.setSecret(properties.secret());
        config.setApiHostUrl(properties.api());
        config.useStableAccessToken(true);
        service.setWxMaConfig(config);
        service.setMaxRetryTimes(1);
    }

    @Override
    public String openidOf(String code) {
        return ask(() -> service.jsCode2SessionInfo(code).getOpenid());
    }

    @Override
    public String phoneOf(String code, String openid) {
        return ask(() -> {
            var question = new JsonObject(); // the client's own call cannot say whose code it has to be
            question.addProperty("code", code);
            question.addProperty("openid", openid);
            var answer = JsonParser.parseString(service.post(GET_PHONE_NUMBER_URL, question)).getAsJsonObject();
            return WxMaPhoneNumberInfo.fromJson(answer.getAsJsonObject("phone_info").toString()).getPurePhoneNumber();
        });
    }

    private interface Question {
        String ask() throws WxErrorException;
    }

    private String ask(Question question) {
        if (!ready) {
            throw Problem.unavailable("WECHAT_NOT_SET", "微信登录尚未开通,请联系管理员配置小程序");
        }
        try {
            String answer = line.within(question::ask);
            if (answer == null || answer.isBlank()) {
                throw badCode();
            }
            return answer;
        } catch (WxErrorException refused) {
            int error = refused.getError() == null ? 0 : refused.getError().getErrorCode();
            if (BAD_CODE.contains(error)) {
                throw badCode();
            }
            log.warn("WeChat refused or could not be asked: error {}", error);
            throw unavailable();
        } catch (TimeoutException slow) {
            log.warn("WeChat does not answer in time");
            throw unavailable();
        } catch (Exception failed) {
            if (failed instanceof Problem problem) {
                throw problem;
            }
            log.warn("WeChat could not be asked: {}", failed.getClass().getSimpleName());
            throw unavailable();
        }
    }

    private static Problem badCode() {
        return Problem.unauthorized("WECHAT_CODE_INVALID", "微信授权已失效,请重新授权");
    }

    private static Problem unavailable() {
        return Problem.unavailable("WECHAT_UNAVAILABLE", "微信暂时无法访问,请稍后重试");
    }
}
