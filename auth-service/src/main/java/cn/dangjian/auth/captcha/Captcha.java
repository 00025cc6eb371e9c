package cn.dangjian.auth.captcha;

/** A picture to be read by a person; {@code image} is a data URL. */
record Captcha(String id, String image) {
}
