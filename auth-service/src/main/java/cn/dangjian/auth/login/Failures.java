package cn.dangjian.auth.login;

import java.time.Duration;

/** Counts failures by key. A count ends some time after its last failure. */
interface Failures {

    /** One more; the count starts anew after {@code kept} without another. */
    long add(String key, Duration kept);

    long count(String key);

    void clear(String key);
}
