package cn.dangjian.seed.load;

import cn.dangjian.seed.plan.Person;
import cn.dangjian.sheets.SheetColumn;
import java.io.IOException;
import java.util.List;

/** Brings the people in as a clerk would: spreadsheets through the import. Rows that an interrupted run left behind are only reported as being there. */
public final class PeopleLoader {

    private static final int ROWS_PER_FILE = 10_000;
    private static final List<SheetColumn<Person>> COLUMNS = List.of(
            SheetColumn.of("姓名", Person::name), SheetColumn.of("性别", Person::sex), SheetColumn.of("民族", Person::nation), SheetColumn.of("籍贯", it -> "广西西林"),
            SheetColumn.of("身份证号", Person::idCard), SheetColumn.of("学历", Person::education), SheetColumn.of("手机号码", Person::phone),
            SheetColumn.of("人员类别", Person::personnelCategory), SheetColumn.of("党员状态", it -> "正常"), SheetColumn.of("是否退休", Person::retired),
            SheetColumn.of("党员类型", Person::type), SheetColumn.of("党组织类型", it -> it.organization().kind().orgType()),
            SheetColumn.of("党组织名称", it -> it.organization().fullName()), SheetColumn.of("职务", Person::post), SheetColumn.of("党籍状态", it -> "正常"),
            SheetColumn.of("申请入党时间", Person::appliedOn), SheetColumn.of("列为积极分子时间", Person::activistOn), SheetColumn.of("转为预备党员时间", Person::probationaryOn),
            SheetColumn.of("转为正式党员时间", Person::fullOn));

    private final Api api;

    public PeopleLoader(Api api) {
        this.api = api;
    }

    public void load(List<Person> people) throws IOException, InterruptedException {
        if (present() >= people.size()) {
            Progress.say("人员 members %d/%d", people.size(), people.size());
            return;
        }
        var sheets = new SheetImport<>(api, "/api/org/members", COLUMNS);
        for (int from = 0; from < people.size(); from += ROWS_PER_FILE) {
            int before = from;
            sheets.load(people.subList(from, Math.min(people.size(), from + ROWS_PER_FILE)), done -> Progress.say("人员 members %d/%d", before + done, people.size()));
        }
        if (present() < people.size()) {
            throw new IllegalStateException("after the import the county has " + present() + " of " + people.size() + " members");
        }
    }

    private long present() throws IOException, InterruptedException {
        return api.get("/api/org/members?type=ALL&size=1").at("/total").asLong();
    }
}
