package cn.dangjian.auth.dictionary;

import cn.dangjian.auth.SheetDownload;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.sheets.SheetColumn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 字典数据.xlsx: the same rows that the list shows (SYS-22). */
@Component
class DictionaryExport {

    private static final List<SheetColumn<Dictionary>> COLUMNS = List.of(
            SheetColumn.of("编号", Dictionary::id), SheetColumn.of("字典名称", Dictionary::name), SheetColumn.of("字典类型", Dictionary::type),
            SheetColumn.of("字典值数量", Dictionary::values), SheetColumn.of("状态", it -> it.status().label()), SheetColumn.of("备注", Dictionary::remark),
            SheetColumn.of("创建时间", it -> SheetDownload.time(it.createdAt())));

    private final DictionaryMapper mapper;

    DictionaryExport(DictionaryMapper mapper) {
        this.mapper = mapper;
    }

    void write(DictionaryFilter filter, HttpServletResponse response) throws IOException {
        var rows = Stream.iterate(1, page -> page + 1).map(page -> mapper.page(filter, new PageQuery(page, PageQuery.MAX_SIZE, null)))
                .takeWhile(page -> !page.isEmpty()).flatMap(List::stream).iterator();
        SheetDownload.write(response, "字典数据", COLUMNS, rows);
    }
}
