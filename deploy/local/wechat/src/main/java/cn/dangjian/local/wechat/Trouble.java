package cn.dangjian.local.wechat;

/**
 * WeChat on a bad day, for tests (R10).
 *
 * @param delayMillis how late every answer of its API comes
 * @param status      the HTTP status of every answer, 0 for the right ones
 * @param errcode     the errcode of every answer, such as 45011 when too much was asked, 0 for the right ones
 */
public record Trouble(long delayMillis, int status, int errcode) {

    public static final Trouble NONE = new Trouble(0, 0, 0);

    void befall() {
        try {
            Thread.sleep(delayMillis);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        if (status != 0) {
            throw new ControlRefusal(status, "trouble");
        }
        if (errcode != 0) {
            throw new Refusal(errcode, "trouble");
        }
    }
}
