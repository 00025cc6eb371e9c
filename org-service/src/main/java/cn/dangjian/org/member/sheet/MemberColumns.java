package cn.dangjian.org.member.sheet;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.org.dictionary.MemberChoices;
import cn.dangjian.org.member.Register;
import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.web.dictionary.DictionaryValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The columns of the member form in a spreadsheet: the same for export, template and import, so that what was exported can be read back. */
enum MemberColumns {
    NAME("name", "姓名", row -> row.member().name()),
    SEX("sex", "性别", row -> row.member().sex().label()),
    NATION("nation", "民族", row -> row.member().nation()),
    NATIVE_PLACE("nativePlace", "籍贯", row -> row.member().nativePlace()),
    ID_CARD("idCard", "身份证号", ExportRow::idCard),
    BIRTHDAY("birthday", "出生日期", row -> row.member().birthday()),
    EDUCATION("education", "学历", row -> row.member().education()),
    PHONE("phone", "手机号码", ExportRow::phone),
    ADDRESS("address", "家庭住址", row -> row.member().address()),
    PERSONNEL_CATEGORY("personnelCategory", "人员类别", row -> row.member().personnelCategory()),
    MEMBER_STATUS("memberStatus", "党员状态", row -> row.member().memberStatus()),
    RETIRED("retired", "是否退休", row -> row.member().retired()),
    MEMBER_TYPE("memberType", "党员类型", row -> row.member().memberType().label()),
    ORG_TYPE("orgType", "党组织类型", row -> row.member().orgType()),
    ORGANIZATION("orgId", "党组织名称", ExportRow::organization),
    POST("postId", "职务", ExportRow::post),
    PARTY_STATUS("partyStatus", "党籍状态", row -> row.member().partyStatus()),
    APPLIED_ON("appliedOn", "申请入党时间", row -> row.member().appliedOn()),
    ACTIVIST_ON("activistOn", "列为积极分子时间", row -> row.member().activistOn()),
    PROBATIONARY_ON("probationaryOn", "转为预备党员时间", row -> row.member().probationaryOn()),
    FULL_ON("fullOn", "转为正式党员时间", row -> row.member().fullOn()),
    STATUS("status", "状态", row -> row.member().enabled() ? "正常" : "停用"),
    ACCOUNT("account", "账号", ExportRow::account),
    REMARK("remark", "备注", row -> row.member().remark());

    private final String field;
    private final String title;
    private final Function<ExportRow, Object> value;

    MemberColumns(String field, String title, Function<ExportRow, Object> value) {
        this.field = field;
        this.title = title;
        this.value = value;
    }

    String field() {
        return field;
    }

    String title() {
        return title;
    }

    /** What a clerk calls a field of the form. */
    static String titleOf(String field) {
        return Arrays.stream(values()).filter(it -> it.field.equals(field)).findFirst().map(MemberColumns::title).orElse(field);
    }

    static List<SheetColumn<ExportRow>> forExport() {
        return Stream.of(values()).map(it -> SheetColumn.of(it.title, it.value)).toList();
    }

    /** With stars, notes and lists to choose from. */
    static List<SheetColumn<ExportRow>> forImport(List<String> posts, MemberChoices choices, Register register) {
        return Stream.of(values()).map(it -> it.input(posts, choices, register)).toList();
    }

    private SheetColumn<ExportRow> input(List<String> posts, MemberChoices choices, Register register) {
        SheetColumn<ExportRow> column = SheetColumn.input(title);
        return switch (this) {
            case NAME -> column.required("必填");
            case ID_CARD -> column.required("必填,18位;出生日期和性别留空时由身份证号得出");
            case PHONE -> column.required("必填,11位;也是登录账号和初始密码");
            case ORGANIZATION -> column.required("必填,写全称路径,如:中共XX县委员会/中共A镇委员会/B村党支部;名称不重复时可只写名称");
            case SEX -> column.options(List.of("男", "女"));
            case NATION -> column.options(labels(choices.nations()));
            case EDUCATION -> column.options(labels(choices.educations()));
            case PERSONNEL_CATEGORY -> column.options(labels(choices.personnelCategories()));
            case MEMBER_STATUS -> column.options(labels(choices.memberStatuses()));
            case RETIRED -> column.options(List.of("是", "否"));
            case MEMBER_TYPE -> (register.holds(MemberType.FULL) ? column.note("留空为正式党员") : column.required("必填"))
                    .options(Stream.of(MemberType.values()).filter(register::holds).map(MemberType::label).toList());
            case ORG_TYPE -> column.options(labels(choices.orgTypes()));
            case POST -> column.options(posts);
            case PARTY_STATUS -> column.options(labels(choices.partyStatuses()));
            case STATUS -> column.note("留空为正常").options(List.of("正常", "停用"));
            case ACCOUNT -> column.note("留空为手机号码");
            case BIRTHDAY, APPLIED_ON, ACTIVIST_ON, PROBATIONARY_ON, FULL_ON -> column.note("如:2021-07-01");
            default -> column;
        };
    }

    private static List<String> labels(List<DictionaryValue> options) {
        return options.stream().map(DictionaryValue::label).toList();
    }
}
