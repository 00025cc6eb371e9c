package cn.dangjian.auth.parameter;

import cn.dangjian.auth.SheetDownload;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.sheets.SheetColumn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 参数设置.xlsx: the same rows that the list shows. */
@Component
class ParameterExport {

    private static final List<SheetColumn<Parameter>> COLUMNS = List.of(
            SheetColumn.of("参数名称", Parameter::name), SheetColumn.of("参数键名", Parameter::key), SheetColumn.of("类型", it -> it.type().label()),
            SheetColumn.of("取值范围", Parameter::rule), SheetColumn.of("默认值", Parameter::defaultValue), SheetColumn.of("参数键值", Parameter::value),
            SheetColumn.of("系统内置", it -> it.builtIn() ? "是" : "否"), SheetColumn.of("备注", Parameter::remark), SheetColumn.of("修改时间", it -> SheetDownload.time(it.updatedAt())));

    private final ParameterMapper mapper;

    ParameterExport(ParameterMapper mapper) {
        this.mapper = mapper;
    }

    void write(ParameterFilter filter, HttpServletResponse response) throws IOException {
        var rows = Stream.iterate(1, page -> page + 1).map(page -> mapper.page(filter, new PageQuery(page, PageQuery.MAX_SIZE, null)))
                .takeWhile(page -> !page.isEmpty()).flatMap(List::stream).iterator();
        SheetDownload.write(response, "参数设置", COLUMNS, rows);
    }
}
