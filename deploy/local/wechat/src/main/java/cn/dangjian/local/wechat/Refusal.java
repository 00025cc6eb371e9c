package cn.dangjian.local.wechat;

/** WeChat says no: status 200 with an errcode, as its clients expect. */
final class Refusal extends RuntimeException {

    private final int code;

    Refusal(int code, String words) {
        super(words, null, false, false);
        this.code = code;
    }

    int code() {
        return code;
    }
}
