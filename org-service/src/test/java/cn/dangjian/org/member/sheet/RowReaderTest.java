package cn.dangjian.org.member.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.member.Register;
import cn.dangjian.org.member.Sex;
import cn.dangjian.org.organization.Organization;
import cn.dangjian.org.organization.OrganizationTree;
import cn.dangjian.org.organization.OrganizationType;
import cn.dangjian.sheets.SheetRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {

    private static final Organization BRANCH = new Organization(7, null, "/7/", "甲村党支部", OrganizationType.BRANCH, null, 1, false, null, null, null, null, null, true, 1, Instant.EPOCH);
    private static final RowReader.Surroundings AROUND =
            new RowReader.Surroundings(new OrganizationTree(List.of(BRANCH)), Map.of("书记", 2L), Register.MEMBERS, DataScope.nodes(Set.of(7L)), LocalDate.of(2026, 3, 1));

    @Test
    void a_row_becomes_a_form() {
        var read = RowReader.read(row("性别", "女", "党员类型", "发展对象", "职务", "书记", "是否退休", "是", "状态", "停用"), AROUND);

        assertThat(read.errors()).isEmpty();
        assertThat(read.form().sex()).isEqualTo(Sex.FEMALE);
        assertThat(read.form().memberType()).isEqualTo(MemberType.DEVELOPMENT_TARGET);
        assertThat(read.form().postId()).isEqualTo(2);
        assertThat(read.form().retired()).isTrue();
        assertThat(read.form().orgId()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-01", "2021/7/1", "2021.7.1", "20210701", "2021年7月1日"})
    void dates_are_read_as_clerks_write_them(String text) {
        assertThat(RowReader.read(row("转为正式党员时间", text), AROUND).form().fullOn()).isEqualTo(LocalDate.of(2021, 7, 1));
    }

    @Test
    @DisplayName("ORG-09 every fault has its column and a sentence")
    void ORG_09_every_fault_has_its_column_and_a_sentence() {
        var read = RowReader.read(row("性别", "不详", "转为正式党员时间", "2021-02-30", "职务", "村长", "党组织名称", "乙村党支部"), AROUND);

        assertThat(read.errors()).extracting(FieldError::field).containsExactly("sex", "orgId", "postId", "fullOn");
        assertThat(read.errors()).extracting(FieldError::message).contains("职务“村长”不存在", "转为正式党员时间不是有效的日期");
    }

    private static SheetRow row(String... changes) {
        var cells = new HashMap<>(Map.of("姓名", "测试党员", "身份证号", "990000199001010017", "手机号码", "16600000001", "党组织名称", "甲村党支部"));
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return new SheetRow(2, cells);
    }
}
