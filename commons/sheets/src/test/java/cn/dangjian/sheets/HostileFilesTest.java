package cn.dangjian.sheets;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    @TempDir
    private Path folder;

    private ThrowingCallable reading(Path file) {
        return () -> new SheetReader(List.of(SheetColumn.input("姓名")), 10).read(file, row -> { });
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private Path zip(String sheet, Content content) throws IOException {
        Path file = folder.resolve("sheet.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", out -> out.write("""
                    <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
                    <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>"""
                    .getBytes(StandardCharsets.UTF_8)));
            entry(zip, "_rels/.rels", out -> out.write("""
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""".getBytes(StandardCharsets.UTF_8)));
            entry(zip, "xl/workbook.xml", out -> out.write("""
                    <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="s" sheetId="1" r:id="rId1"/></sheets></workbook>"""
                    .getBytes(StandardCharsets.UTF_8)));
            entry(zip, "xl/_rels/workbook.xml.rels", out -> out.write("""
                    <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""".getBytes(StandardCharsets.UTF_8)));
            entry(zip, "xl/worksheets/sheet1.xml", out -> {
                out.write(sheet.getBytes(StandardCharsets.UTF_8));
                content.to(out);
            });
        }
        return file;
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        content.to(zip);
        zip.closeEntry();
    }

    @Test
    @DisplayName("E03 what is not an xlsx by content is refused, whatever its name")
    void notXlsx() throws IOException {
        assertThatThrownBy(reading(file("page.xlsx", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)))).hasMessageContaining("xlsx");
        assertThatThrownBy(reading(file("old.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}))).hasMessageContaining("xlsx");
        assertThatThrownBy(reading(file("empty.xlsx", new byte[0]))).hasMessageContaining("xlsx");
        Path archive = folder.resolve("archive.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            entry(zip, "readme.txt", out -> out.write(1));
        }
        assertThatThrownBy(reading(archive)).hasMessageContaining("xlsx");
    }

    @Test
    @DisplayName("E04 a zip bomb is refused at once")
    void bomb() throws IOException {
        var block = new byte[1 << 20];
        Path file = zip("<worksheet>", out -> {
            for (int i = 0; i < 1000; i++) {
                out.write(block);
            }
        });
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertThatThrownBy(reading(file)).isInstanceOf(Problem.class).hasMessageContaining("展开后过大"));
    }

    @Test
    @DisplayName("an XML document type (entity bomb, XXE) is refused")
    void documentType() throws IOException {
        Path file = zip("""
                <?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>""",
                out -> { });
        assertThatThrownBy(reading(file)).isInstanceOf(Problem.class).hasMessageContaining("xlsx");
    }

    @Test
    void brokenXml() throws IOException {
        assertThatThrownBy(reading(zip("<worksheet><sheetData><row", out -> { }))).isInstanceOf(Problem.class);
    }
}
