package cn.dangjian.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    @DisplayName("E03 a picture is written anew and what hangs behind it is gone")
    void E03_a_picture_is_written_anew_and_what_hangs_behind_it_is_gone(String format) throws IOException {
        var polyglot = new ByteArrayOutputStream();
        polyglot.write(picture(format, 40, 30));
        polyglot.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        var clean = Images.clean(polyglot.toByteArray(), 1_000);

        assertThat(clean.width()).isEqualTo(40);
        assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(FileType.of(clean.bytes())).contains(clean.type());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>1</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<%@page import=\"x\"%>", "MZ\u0090", "GIF89a<script>", ""})
    @DisplayName("E03 what is no picture is refused")
    void E03_what_is_no_picture_is_refused(String content) {
        assertThatThrownBy(() -> Images.clean(content.getBytes(StandardCharsets.ISO_8859_1), 1_000))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("NOT_AN_IMAGE"));
    }

    @Test
    @DisplayName("E04 a dimension bomb is refused before it is decoded")
    void E04_a_dimension_bomb_is_refused_before_it_is_decoded() {
        assertThatThrownBy(() -> Images.clean(pngHeader(20_000, 20_000), 1_000))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("IMAGE_TOO_LARGE"));
    }

    @Test
    void large_pictures_are_made_smaller() throws IOException {
        assertThat(Images.clean(picture("jpeg", 3_000, 2_000), 1_000).width()).isEqualTo(1_000);
    }

    @Test
    @DisplayName("E03 office files are told by their parts and macros are refused")
    void E03_office_files_are_told_by_their_parts_and_macros_are_refused() throws IOException {
        assertThat(FileType.of(zip("[Content_Types].xml", "word/document.xml"))).contains(FileType.DOCX);
        assertThat(FileType.of(zip("xl/workbook.xml"))).contains(FileType.XLSX);
        assertThat(FileType.of(zip("word/document.xml", "word/vbaProject.bin"))).isEmpty();
        assertThat(FileType.of(zip("index.html"))).isEmpty();
    }

    @Test
    @DisplayName("E02 names are ours and others are never looked up")
    void E02_names_are_ours_and_others_are_never_looked_up(@TempDir Path folder) {
        var store = new FileStore(folder);

        String name = store.save(new byte[] {1}, FileType.PNG);

        assertThat(name).matches("[0-9a-f]{32}\\.png");
        assertThat(store.find(name)).isPresent();
        assertThat(store.find("../" + name)).isEmpty();
        assertThat(store.find("/etc/passwd")).isEmpty();
        assertThat(store.find(name + "\u0000.jpg")).isEmpty();
        store.remove(name);
        assertThat(store.find(name)).isEmpty();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] pngHeader(int width, int height) {
        var ihdr = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array();
        var crc = new CRC32();
        crc.update(ihdr);
        return ByteBuffer.allocate(8 + 4 + 17 + 4).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}).putInt(13).put(ihdr).putInt((int) crc.getValue()).array();
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return out.toByteArray();
    }
}
