package cn.dangjian.org.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.contracts.org.MemberType;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.org.Status;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_right_form_has_no_errors() {
        assertThat(MemberRules.check(form(MemberType.FULL, "2019-01-01", "2019-06-01", "2020-06-01", "2021-06-01"), TODAY)).isEmpty();
    }

    @Test
    void dates_must_ascend_and_not_lie_ahead() {
        assertThat(MemberRules.check(form(MemberType.FULL, "2020-01-01", null, "2019-06-01", "2026-03-02"), TODAY)).extracting(FieldError::field).containsExactly("probationaryOn", "fullOn");
    }

    @ParameterizedTest
    @CsvSource({"ACTIVIST,DEVELOPMENT_TARGET", "DEVELOPMENT_TARGET,PROBATIONARY", "PROBATIONARY,FULL", "FULL,FULL"})
    void one_step_forward_is_allowed(MemberType from, MemberType to) {
        assertThat(Development.step(from, form(to, null, null, null, null), TODAY, false).memberType()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({"FULL,PROBATIONARY", "ACTIVIST,PROBATIONARY", "APPLICANT,FULL"})
    void a_step_back_or_over_a_stage_is_refused(MemberType from, MemberType to) {
        assertThatThrownBy(() -> Development.step(from, form(to, null, null, null, null), TODAY, false)).isInstanceOf(Problem.class).hasMessageMatching(".*(不能由|应先转为).*");
    }

    @Test
    @DisplayName("ORG-29 a promotion without a date is of today")
    void ORG_29_a_promotion_without_a_date_is_of_today() {
        assertThat(Development.step(MemberType.PROBATIONARY, form(MemberType.FULL, null, null, "2025-01-01", null), TODAY, false).fullOn()).isEqualTo(TODAY);
        assertThat(Development.step(MemberType.FULL, form(MemberType.FULL, null, null, null, null), TODAY, false).fullOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"ACTIVIST,DEVELOPMENT_TARGET,2025-03-02,", "PROBATIONARY,FULL,,2025-03-02"})
    @DisplayName("ORG-29 less than a year on a stage needs a confirmation")
    void ORG_29_less_than_a_year_on_a_stage_needs_a_confirmation(MemberType from, MemberType to, String activist, String probationary) {
        var form = form(to, null, activist, probationary, null);

        assertThatThrownBy(() -> Development.step(from, form, TODAY, false)).hasMessageContaining("未满一年").hasMessageContaining("2026-03-02");
        assertThat(Development.step(from, form, TODAY, true).memberType()).isEqualTo(to);
        assertThat(Development.step(from, form, TODAY.plusDays(1), false).memberType()).isEqualTo(to);
    }

    @Test
    @DisplayName("ORG-28 a date of a later stage is refused")
    void ORG_28_a_date_of_a_later_stage_is_refused() {
        assertThat(MemberRules.check(form(MemberType.PROBATIONARY, null, null, "2025-01-01", "2026-01-01"), TODAY)).extracting(FieldError::field).containsExactly("fullOn");
    }

    @Test
    void personal_data_stays_out_of_logs() {
        assertThat(form(MemberType.FULL, null, null, null, null).toString()).doesNotContain("16600000001").doesNotContain("测试党员");
    }

    private static MemberForm form(MemberType type, String applied, String activist, String probationary, String full) {
        return new MemberForm("测试党员", null, "壮族", null, "990000199001010017", null, null, "16600000001", null, null, null, null, null, null, type, null, 1L, null, null,
                date(applied), date(activist), date(probationary), date(full), Status.ENABLED, null, null, null, null);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
