package cn.dangjian.org.townboard;

import cn.dangjian.sheets.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A board in a spreadsheet: the same columns for export, template and import (ORG-35). The village is chosen on the page, photos are added there, too. */
enum BoardColumns {
    NAME("name", "姓名", BoardMember::name),
    POST("post", "职务", BoardMember::post),
    PHONE("phone", "联系方式", BoardMember::phoneMask),
    SORT("sort", "排序", BoardMember::sort);

    private final String field;
    private final String title;
    private final Function<BoardMember, Object> value;

    BoardColumns(String field, String title, Function<BoardMember, Object> value) {
        this.field = field;
        this.title = title;
        this.value = value;
    }

    String title() {
        return title;
    }

    static String titleOf(String field) {
        return Arrays.stream(values()).filter(it -> it.field.equals(field)).findFirst().map(BoardColumns::title).orElse(field);
    }

    static List<SheetColumn<BoardMember>> forExport() {
        return Stream.of(values()).map(it -> SheetColumn.of(it.title, it.value)).toList();
    }

    static List<SheetColumn<BoardMember>> forImport() {
        return Stream.of(values()).map(BoardColumns::input).toList();
    }

    private SheetColumn<BoardMember> input() {
        SheetColumn<BoardMember> column = SheetColumn.input(title);
        return switch (this) {
            case NAME -> column.required("必填");
            case POST -> column.required("必填,如:书记、副书记、组织委员、纪律委员、宣传委员");
            case PHONE -> column.note("11位手机号码,或带区号的座机号码");
            case SORT -> column.required("必填,1到9999,小的在前");
        };
    }
}
