package cn.dangjian.org.town;

import cn.dangjian.org.Status;
import cn.dangjian.sheets.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** 乡镇信息管理 in a spreadsheet: the same columns go out and come in, so what was exported can be read back (ORG-26). */
enum TownColumns {
    PARENT("parentId", "上级", Row::parent),
    NAME("name", "名称", row -> row.town().name()),
    CODE("code", "行政区划代码", row -> row.town().code()),
    SORT("sort", "排序", row -> row.town().sort()),
    STATUS("status", "状态", row -> Status.of(row.town().enabled()).label());

    /** @param parent full name of the node above; null at the top */
    record Row(Town town, String parent) {
    }

    private final String field;
    private final String title;
    private final Function<Row, Object> value;

    TownColumns(String field, String title, Function<Row, Object> value) {
        this.field = field;
        this.title = title;
        this.value = value;
    }

    String title() {
        return title;
    }

    static String titleOf(String field) {
        return Arrays.stream(values()).filter(it -> it.field.equals(field)).findFirst().map(TownColumns::title).orElse(field);
    }

    static List<SheetColumn<Row>> forExport() {
        return Stream.of(values()).map(it -> SheetColumn.of(it.title, it.value)).toList();
    }

    static List<SheetColumn<Row>> forImport() {
        return Stream.of(values()).map(TownColumns::input).toList();
    }

    private SheetColumn<Row> input() {
        SheetColumn<Row> column = SheetColumn.input(title);
        return switch (this) {
            case PARENT -> column.note("写全称路径,如:XX县/A镇;最上级留空。上级应写在下级的前面");
            case NAME -> column.required("必填,同一上级下不能重复");
            case CODE -> column.note("统计用区划代码,6到12位;按代码对应党组织");
            case SORT -> column.note("0到9999,留空为0");
            case STATUS -> column.note("留空为正常").options(List.of("正常", "停用"));
        };
    }
}
