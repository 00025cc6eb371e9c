package cn.dangjian.auth.parameter;

import cn.dangjian.auth.shared.SharedContent;
import cn.dangjian.contracts.auth.SharedTable;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the services know of the parameters: their values. */
@Component
class ParameterTable implements SharedContent {

    private final ParameterMapper mapper;

    ParameterTable(ParameterMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return SharedTable.PARAMETERS;
    }

    @Override
    public Object read() {
        return mapper.all().stream().collect(Collectors.toMap(Parameter::key, Parameter::value));
    }
}
