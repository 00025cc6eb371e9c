package cn.dangjian.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {

    record Person(long id, String name, LocalDate birthday, int age) {
    }

    private static final List<SheetColumn<Person>> COLUMNS = List.of(
            SheetColumn.<Person>of("编号", Person::id),
            SheetColumn.<Person>of("姓名", Person::name).required("必填,不超过20个字"),
            SheetColumn.<Person>of("出生日期", Person::birthday),
            SheetColumn.<Person>of("年龄", Person::age),
            SheetColumn.<Person>of("民族", person -> null).options(List.of("汉族", "壮族")));

    @TempDir
    private Path folder;

    private Path write(List<Person> people) throws IOException {
        Path file = folder.resolve("people.xlsx");
        try (var out = Files.newOutputStream(file)) {
            SheetWriter.write(out, "人员", COLUMNS, people.iterator());
        }
        return file;
    }

    private static List<SheetRow> read(Path file, int maxRows) throws IOException {
        var rows = new ArrayList<SheetRow>();
        new SheetReader(COLUMNS, maxRows).read(file, rows::add);
        return rows;
    }

    @Test
    void whatIsWrittenCanBeRead() throws IOException {
        Path file = write(List.of(new Person(1234567890123456789L, "韦秀英", LocalDate.of(1990, 1, 31), 36), new Person(2, "覃大明", null, 40)));

        List<SheetRow> rows = read(file, 10);

        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(rows.getFirst().cells()).containsEntry("编号", "1234567890123456789").containsEntry("姓名", "韦秀英").containsEntry("出生日期", "1990-01-31").containsEntry("年龄", "36");
        assertThat(rows.getLast().get("出生日期")).isNull();
    }

    @Test
    @DisplayName("D06 texts that would be formulas are neutralised")
    void formulas() throws IOException {
        for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")")) {
            Path file = write(List.of(new Person(1, evil, null, 1)));
            try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
                assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).startsWith("'");
            }
        }
        assertThat(CellText.of(Instant.parse("2026-01-31T16:00:00Z"))).isEqualTo("2026-02-01 00:00:00");
        assertThat(CellText.of("a\u0000b\u0008c")).isEqualTo("abc");
    }

    @Test
    @DisplayName("a template has stars, notes and lists, and can be read when filled in")
    void template() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (var out = Files.newOutputStream(file)) {
            SheetTemplate.write(out, "人员", COLUMNS);
        }
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("姓名*");
            assertThat(sheet.getRow(0).getCell(1).getCellComment().getString().getString()).contains("必填");
            assertThat(sheet.getDataValidations()).hasSize(1);
            var row = sheet.createRow(1);
            row.createCell(1).setCellValue("李四");
            row.createCell(3).setCellValue(13800000001.0);
            try (var out = Files.newOutputStream(folder.resolve("filled.xlsx"))) {
                workbook.write(out);
            }
        }
        assertThat(read(folder.resolve("filled.xlsx"), 10)).singleElement().satisfies(row -> {
            assertThat(row.get("姓名")).isEqualTo("李四");
            assertThat(row.get("年龄")).isEqualTo("13800000001");
        });
    }

    @Test
    void tooManyRows() throws IOException {
        Path file = write(List.of(new Person(1, "a", null, 1), new Person(2, "b", null, 2)));
        assertThatThrownBy(() -> read(file, 1)).isInstanceOf(Problem.class).hasMessageContaining("一次最多导入1行");
    }

    @Test
    void columnsThatAreMissingOrUnknown() throws IOException {
        Path missing = folder.resolve("missing.xlsx");
        try (var out = Files.newOutputStream(missing)) {
            SheetWriter.write(out, "s", List.of(SheetColumn.<String>of("编号", text -> text)), List.of("1").iterator());
        }
        assertThatThrownBy(() -> read(missing, 10)).hasMessageContaining("缺少列:姓名");
        Path unknown = folder.resolve("unknown.xlsx");
        try (var out = Files.newOutputStream(unknown)) {
            SheetWriter.write(out, "s", List.of(SheetColumn.<String>of("星座", text -> text)), List.of("1").iterator());
        }
        assertThatThrownBy(() -> read(unknown, 10)).hasMessageContaining("星座");
    }

    @Test
    @DisplayName("a failure of the consumer comes out as it is")
    void consumerFails() throws IOException {
        Path file = write(List.of(new Person(1, "a", null, 1)));
        assertThatThrownBy(() -> new SheetReader(COLUMNS, 10).read(file, row -> {
            throw new IllegalStateException("mine");
        })).isExactlyInstanceOf(IllegalStateException.class).hasMessage("mine");
    }

    @Test
    void pagesFollowEachOther() {
        var pages = Pages.<Integer>of(last -> last == null ? List.of(1, 2) : last < 6 ? List.of(last + 1, last + 2) : List.of());
        var all = new ArrayList<Integer>();
        pages.forEachRemaining(all::add);
        assertThat(all).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(pages.hasNext()).isFalse();
    }
}
