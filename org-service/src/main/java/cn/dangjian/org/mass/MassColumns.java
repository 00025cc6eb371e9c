package cn.dangjian.org.mass;

import cn.dangjian.org.Status;
import cn.dangjian.org.dictionary.MemberChoices;
import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.web.dictionary.DictionaryValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** 群众账号 in a spreadsheet: the same columns for export, template and import (ORG-14). */
enum MassColumns {
    NAME("name", "姓名", row -> row.account().name()),
    PHONE("phone", "手机号", row -> row.account().phoneMask()),
    GRID("gridId", "所属网格", Row::grid),
    DUTY("duty", "网格职责", row -> row.account().duty()),
    SEX("sex", "性别", row -> row.account().sex().label()),
    NATION("nation", "民族", row -> row.account().nation()),
    POLITICS("politics", "政治面貌", row -> row.account().politics()),
    EDUCATION("education", "学历", row -> row.account().education()),
    STATUS("status", "状态", row -> Status.of(row.account().enabled()).label());

    /** @param grid full name of the grid */
    record Row(MassAccount account, String grid) {
    }

    private final String field;
    private final String title;
    private final Function<Row, Object> value;

    MassColumns(String field, String title, Function<Row, Object> value) {
        this.field = field;
        this.title = title;
        this.value = value;
    }

    String title() {
        return title;
    }

    static String titleOf(String field) {
        return Arrays.stream(values()).filter(it -> it.field.equals(field)).findFirst().map(MassColumns::title).orElse(field);
    }

    static List<SheetColumn<Row>> forExport() {
        return Stream.of(values()).map(it -> SheetColumn.of(it.title, it.value)).toList();
    }

    static List<SheetColumn<Row>> forImport(MemberChoices choices) {
        return Stream.of(values()).map(it -> it.input(choices)).toList();
    }

    private SheetColumn<Row> input(MemberChoices choices) {
        SheetColumn<Row> column = SheetColumn.input(title);
        return switch (this) {
            case NAME -> column.required("必填");
            case PHONE -> column.required("必填,11位;也是登录账号和初始密码");
            case GRID -> column.required("必填,写到村(社区)或屯(组),全称路径如:XX县/A镇/B村;名称不重复时可只写名称");
            case DUTY -> column.required("必填").options(labels(choices.gridDuties()));
            case SEX -> column.options(List.of("男", "女"));
            case NATION -> column.options(labels(choices.nations()));
            case POLITICS -> column.note("留空为群众").options(labels(choices.politics()));
            case EDUCATION -> column.options(labels(choices.educations()));
            case STATUS -> column.note("留空为正常").options(List.of("正常", "停用"));
        };
    }

    private static List<String> labels(List<DictionaryValue> options) {
        return options.stream().map(DictionaryValue::label).toList();
    }
}
