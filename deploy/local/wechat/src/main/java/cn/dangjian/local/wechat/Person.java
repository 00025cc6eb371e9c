package cn.dangjian.local.wechat;

/** A WeChat user as the app knows them. */
record Person(String openid, String unionid, String nickname, String phone) {
}
