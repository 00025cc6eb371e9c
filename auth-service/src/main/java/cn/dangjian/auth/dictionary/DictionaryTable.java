package cn.dangjian.auth.dictionary;

import cn.dangjian.auth.shared.SharedContent;
import cn.dangjian.contracts.auth.SharedTable;
import cn.dangjian.web.dictionary.DictionaryValue;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the services know of the dictionaries: values in use of types in use. */
@Component
class DictionaryTable implements SharedContent {

    private final ValueMapper values;

    DictionaryTable(ValueMapper values) {
        this.values = values;
    }

    @Override
    public String name() {
        return SharedTable.DICTIONARIES;
    }

    @Override
    public Object read() {
        return values.offered().stream().collect(Collectors.groupingBy(ValueMapper.Offered::type,
                Collectors.mapping(it -> new DictionaryValue(it.label(), it.value()), Collectors.toList())));
    }
}
