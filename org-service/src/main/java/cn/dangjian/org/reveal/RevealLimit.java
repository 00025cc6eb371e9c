package cn.dangjian.org.reveal;

import org.springframework.stereotype.Component;

/** How many persons' numbers one account may see a day (parameter privacy.reveal.dailyLimit). */
@Component
class RevealLimit {

    private static final int DAILY = 50;

    int daily() {
        return DAILY;
    }
}
