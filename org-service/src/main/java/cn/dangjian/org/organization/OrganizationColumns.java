package cn.dangjian.org.organization;

import cn.dangjian.org.Status;
import cn.dangjian.org.dictionary.MemberChoices;
import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.web.dictionary.DictionaryValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The tree of organisations in a spreadsheet: the same columns go out and come in, so an exported tree can be imported elsewhere (ORG-19). */
enum OrganizationColumns {
    PARENT("parentId", "上级党组织", Row::parent),
    NAME("name", "党组织名称", row -> row.organization().name()),
    TYPE("type", "组织层级", row -> row.organization().type().label()),
    ORG_TYPE("orgType", "党组织类型", row -> row.organization().orgType()),
    SORT("sort", "显示排序", row -> row.organization().sort()),
    LEADER("leaderId", "负责人", row -> row.organization().leaderName()),
    PHONE("phone", "联系电话", Row::phone),
    EMAIL("email", "邮箱", row -> row.organization().email()),
    DIRECT("directWorkCommittee", "是否为直工委", row -> row.organization().directWorkCommittee()),
    DIVISION("divisionCode", "行政区划代码", row -> row.organization().divisionCode()),
    STATUS("status", "状态", row -> Status.of(row.organization().enabled()).label());

    /**
     * @param parent full name of the organisation above; null at the top
     * @param phone  as this reader may see it
     */
    record Row(Organization organization, String parent, String phone) {
    }

    private final String field;
    private final String title;
    private final Function<Row, Object> value;

    OrganizationColumns(String field, String title, Function<Row, Object> value) {
        this.field = field;
        this.title = title;
        this.value = value;
    }

    String title() {
        return title;
    }

    static String titleOf(String field) {
        return Arrays.stream(values()).filter(it -> it.field.equals(field)).findFirst().map(OrganizationColumns::title).orElse(field);
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
            case PARENT -> column.note("写全称路径,如:中共XX县委员会/中共A镇委员会;最上级留空。上级应写在下级的前面");
            case NAME -> column.required("必填,同一上级下不能重复");
            case TYPE -> column.required("必填").options(Stream.of(OrganizationType.values()).map(OrganizationType::label).toList());
            case ORG_TYPE -> column.options(choices.orgTypes().stream().map(DictionaryValue::label).toList());
            case SORT -> column.note("0到9999,留空为0");
            case LEADER -> column.note("只记录姓名;导入后可在页面上选择对应的党员");
            case DIRECT -> column.note("留空为否").options(List.of("是", "否"));
            case STATUS -> column.note("留空为正常").options(List.of("正常", "停用"));
            default -> column;
        };
    }
}
