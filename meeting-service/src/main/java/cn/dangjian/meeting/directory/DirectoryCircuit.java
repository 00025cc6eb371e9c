package cn.dangjian.meeting.directory;

import com.alibaba.csp.sentinel.slots.block.RuleConstant;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRule;
import com.alibaba.csp.sentinel.slots.block.degrade.DegradeRuleManager;
import java.util.ArrayList;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Opens the circuit to org-service for ten seconds when at least half of the last calls failed. */
@Component
class DirectoryCircuit implements SmartLifecycle {

    private volatile boolean running;

    @Override
    public void start() {
        var rules = new ArrayList<>(DegradeRuleManager.getRules());
        rules.add(new DegradeRule(Directory.CIRCUIT).setGrade(RuleConstant.DEGRADE_GRADE_EXCEPTION_RATIO).setCount(0.5).setMinRequestAmount(5).setStatIntervalMs(10_000).setTimeWindow(10));
        DegradeRuleManager.loadRules(rules);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
