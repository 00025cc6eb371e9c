package cn.dangjian.testing;

import cn.dangjian.web.parameter.Parameters;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Parameters of 参数设置 in a test: none is set, so every service's own defaults hold, until the test sets one. Call {@link #reset()} after the test. */
public final class TestParameters implements Parameters {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    public void set(String key, Object value) {
        values.put(key, value.toString());
    }

    public void reset() {
        values.clear();
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key));
    }
}
