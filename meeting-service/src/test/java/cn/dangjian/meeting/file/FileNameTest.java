package cn.dangjian.meeting.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    @DisplayName("E02 a name from outside is only text")
    void E02_a_name_from_outside_is_only_text() {
        assertThat(FileName.of("../../etc/passwd", "pdf")).isEqualTo("passwd.pdf");
        assertThat(FileName.of("C:\\temp\\学习材料.PDF", "pdf")).isEqualTo("学习材料.pdf");
        assertThat(FileName.of("a\u0000b\u202egpj.exe", "jpg")).isEqualTo("abgpj.jpg");
        assertThat(FileName.of("报告.docx.html", "docx")).isEqualTo("报告.docx.docx");
        assertThat(FileName.of("长".repeat(300), "png")).hasSize(104);
        assertThat(FileName.of(null, "png")).isEqualTo("附件.png");
    }
}
