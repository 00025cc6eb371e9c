package cn.dangjian.org.reveal;

import cn.dangjian.web.parameter.Parameters;
import org.springframework.stereotype.Component;

/** How many persons' numbers one account may see a day: parameter privacy.reveal.dailyLimit. */
@Component
class RevealLimit {

    private static final int DAILY = 50;

    private final Parameters parameters;

    RevealLimit(Parameters parameters) {
        this.parameters = parameters;
    }

    int daily() {
        return parameters.number("privacy.reveal.dailyLimit", DAILY);
    }
}
