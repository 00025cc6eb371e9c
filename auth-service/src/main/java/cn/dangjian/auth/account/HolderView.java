package cn.dangjian.auth.account;

/** An account in 分配用户; {@code account} is masked when it is a phone number. */
record HolderView(long id, String account, String name, AccountStatus status) {
}
