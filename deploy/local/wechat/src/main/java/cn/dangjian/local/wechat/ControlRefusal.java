package cn.dangjian.local.wechat;

/** The phones' endpoints say no, with a status of HTTP. */
public final class ControlRefusal extends RuntimeException {

    private final int status;

    ControlRefusal(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
