package cn.dangjian.testing;

import cn.dangjian.web.dictionary.Dictionaries;
import cn.dangjian.web.dictionary.DictionaryValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Dictionaries of 字典管理 in a test: all are empty until the test fills them. */
public final class TestDictionaries implements Dictionaries {

    private final Map<String, List<DictionaryValue>> types = new ConcurrentHashMap<>();

    /** Values that are their own labels. */
    public void set(String type, String... values) {
        types.put(type, Stream.of(values).map(it -> new DictionaryValue(it, it)).toList());
    }

    @Override
    public List<DictionaryValue> values(String type) {
        return types.getOrDefault(type, List.of());
    }
}
