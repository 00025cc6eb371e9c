package cn.dangjian.auth.account;

import cn.dangjian.data.LikePattern;

/** Filters of 分配用户: who holds the role, or who does not; the whole login name (it is encrypted), parts of the name. */
record HolderFilter(Boolean held, String account, String name) {

    public boolean wantsHolders() {
        return held == null || held;
    }

    public String namePattern() {
        return LikePattern.contains(name);
    }
}
