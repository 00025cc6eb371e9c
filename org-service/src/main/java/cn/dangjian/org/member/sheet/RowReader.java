package cn.dangjian.org.member.sheet;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Status;
import cn.dangjian.org.member.MemberForm;
import cn.dangjian.org.member.MemberRules;
import cn.dangjian.org.member.Register;
import cn.dangjian.org.member.Sex;
import cn.dangjian.org.organization.OrganizationTree;
import cn.dangjian.sheets.SheetRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns one row of the file into the member form, with everything that is wrong with it (ORG-09). */
final class RowReader {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{4})(\\d{2})(\\d{2})");

    /** What rows refer to; the same for the whole file. */
    record Surroundings(OrganizationTree tree, Map<String, Long> posts, Register register, DataScope scope, LocalDate today) {
    }

    record Read(MemberForm form, List<FieldError> errors) {
    }

    private final SheetRow row;
    private final Surroundings around;
    private final List<FieldError> errors = new ArrayList<>();

    private RowReader(SheetRow row, Surroundings around) {
        this.row = row;
        this.around = around;
    }

    static Read read(SheetRow row, Surroundings around) {
        var reader = new RowReader(row, around);
        var form = reader.form();
        if (!around.register().holds(form.memberType())) {
            reader.errors.add(new FieldError(MemberColumns.MEMBER_TYPE.field(), "请填写尚未转正的党员类型;正式党员请在党员管理中导入"));
        }
        if (reader.errors.isEmpty()) {
            reader.errors.addAll(MemberRules.check(form, around.today()));
        }
        return new Read(form, reader.errors);
    }

    private MemberForm form() {
        return new MemberForm(text(MemberColumns.NAME), choice(MemberColumns.SEX, Sex::labelled), text(MemberColumns.NATION), text(MemberColumns.NATIVE_PLACE), text(MemberColumns.ID_CARD),
                date(MemberColumns.BIRTHDAY), text(MemberColumns.EDUCATION), text(MemberColumns.PHONE), text(MemberColumns.ADDRESS), null, text(MemberColumns.PERSONNEL_CATEGORY),
                text(MemberColumns.MEMBER_STATUS), choice(MemberColumns.RETIRED, RowReader::yesOrNo), null, choice(MemberColumns.MEMBER_TYPE, RowReader::memberType),
                text(MemberColumns.ORG_TYPE), organization(), choice(MemberColumns.POST, name -> Optional.ofNullable(around.posts().get(name))), text(MemberColumns.PARTY_STATUS),
                date(MemberColumns.APPLIED_ON), date(MemberColumns.ACTIVIST_ON), date(MemberColumns.PROBATIONARY_ON), date(MemberColumns.FULL_ON),
                choice(MemberColumns.STATUS, RowReader::status), text(MemberColumns.ACCOUNT), null, null, text(MemberColumns.REMARK));
    }

    private String text(MemberColumns column) {
        return row.get(column.title());
    }

    private <T> T choice(MemberColumns column, Function<String, Optional<T>> meaning) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        return meaning.apply(text).orElseGet(() -> wrong(column, column.title() + "“" + shortened(text) + "”不存在"));
    }

    private LocalDate date(MemberColumns column) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        var match = DATE.matcher(text);
        try {
            if (match.matches()) {
                int first = match.group(1) != null ? 1 : 4;
                return LocalDate.of(Integer.parseInt(match.group(first)), Integer.parseInt(match.group(first + 1)), Integer.parseInt(match.group(first + 2)));
            }
            return wrong(column, column.title() + "的格式应为 2021-07-01");
        } catch (DateTimeException impossible) {
            return wrong(column, column.title() + "不是有效的日期");
        }
    }

    /** By full path or by a name that only one organisation has; only the clerk's own part of the county (C10). */
    private Long organization() {
        String text = text(MemberColumns.ORGANIZATION);
        if (text == null) {
            return null; // the rules say that it is missing
        }
        var found = around.tree().named(text);
        if (found.isEmpty()) {
            return wrong(MemberColumns.ORGANIZATION, "党组织“" + shortened(text) + "”不存在");
        }
        if (found.size() > 1) {
            return wrong(MemberColumns.ORGANIZATION, "有多个党组织名为“" + shortened(text) + "”,请填写全称路径");
        }
        var organization = found.getFirst();
        if (!around.scope().permits(organization.id(), organization.path(), null)) {
            return wrong(MemberColumns.ORGANIZATION, "党组织“" + shortened(text) + "”不在您的管理范围内");
        }
        return organization.id();
    }

    private <T> T wrong(MemberColumns column, String message) {
        errors.add(new FieldError(column.field(), message));
        return null;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "是" -> Optional.of(true);
            case "否" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<MemberType> memberType(String label) {
        return Stream.of(MemberType.values()).filter(it -> it.label().equals(label)).findFirst();
    }

    private static Optional<Status> status(String label) {
        return Stream.of(Status.values()).filter(it -> it.label().equals(label)).findFirst();
    }
}
