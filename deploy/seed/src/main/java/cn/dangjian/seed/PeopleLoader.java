package cn.dangjian.seed;

import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.sheets.SheetWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Brings the people in as a clerk would: spreadsheets through the import. Rows that an interrupted run left behind are only reported as being there. */
final class PeopleLoader {

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

    PeopleLoader(Api api) {
        this.api = api;
    }

    void load(List<Person> people) throws IOException, InterruptedException {
        if (present() >= people.size()) {
            Progress.say("人员 members %d/%d", people.size(), people.size());
            return;
        }
        for (int from = 0; from < people.size(); from += ROWS_PER_FILE) {
            load(people.subList(from, Math.min(people.size(), from + ROWS_PER_FILE)), from, people.size());
        }
        if (present() < people.size()) {
            throw new IllegalStateException("after the import the county has " + present() + " of " + people.size() + " members");
        }
    }

    private long present() throws IOException, InterruptedException {
        return api.get("/api/org/members?type=ALL&size=1").at("/total").asLong();
    }

    private void load(List<Person> part, int before, int total) throws IOException, InterruptedException {
        Path file = Files.createTempFile("members", ".xlsx");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                SheetWriter.write(out, "党员信息", COLUMNS, part.iterator());
            }
            follow(api.upload("/api/org/members/imports", file).at("/id").asString(), before, total);
        } finally {
            Files.delete(file);
        }
    }

    private void follow(String id, int before, int total) throws IOException, InterruptedException {
        int shown = 0;
        while (true) {
            JsonNode job = api.get("/api/org/members/imports/" + id);
            int handled = job.at("/done").asInt() + job.at("/failed").asInt();
            boolean over = !job.at("/status").asString().equals("RUNNING");
            if (handled - shown >= 2_000 || over) {
                Progress.say("人员 members %d/%d", before + handled, total);
                shown = handled;
            }
            if (over) {
                refuseFaults(job);
                return;
            }
            Thread.sleep(300);
        }
    }

    private static void refuseFaults(JsonNode job) {
        if (!job.at("/status").asString().equals("DONE")) {
            throw new IllegalStateException("the import ended: " + job.at("/message").asString());
        }
        for (JsonNode error : job.at("/errors")) {
            if (!error.at("/message").asString().contains("已存在")) {
                throw new IllegalStateException("row " + error.at("/row").asInt() + ": " + error.at("/message").asString());
            }
        }
    }
}
