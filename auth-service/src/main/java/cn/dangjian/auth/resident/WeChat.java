package cn.dangjian.auth.resident;

/** What 码上服务 asks of WeChat. */
interface WeChat {

    /** Who authorised: the openid behind a code of wx.login, which works once. Refuses a code that WeChat does not know (any more). */
    String openidOf(String code);

    /** The phone number behind a code of the phone button, which works once and only for the person who pressed it (A10). */
    String phoneOf(String code, String openid);
}
