package cn.dangjian.core.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @Test
    @DisplayName("ORG-04 an identity number tells birthday and sex")
    void idCardTellsBirthdayAndSex() {
        var card = IdCard.parse(" 11010519491231002x ").orElseThrow();
        assertThat(card.birthday()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(card.male()).isFalse();
        assertThat(card.toString()).isEqualTo("1101**********002X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "110105194912310021", "11010519491331002X", "1101051949123100", "abc", "110105184912310021"})
    @DisplayName("ORG-09 wrong check character, impossible date, wrong length are refused")
    void wrongIdCards(String text) {
        assertThat(IdCard.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1380000000", "12800000001", "138000000011", "1380000000a"})
    void wrongPhones(String text) {
        assertThat(Phone.parse(text)).isEmpty();
    }

    @Test
    @DisplayName("I02 numbers of persons inside a text are masked, codes of divisions stay")
    void numbersInsideOfTexts() {
        assertThat(Masks.within("民族“13800000001”不存在")).isEqualTo("民族“138****0001”不存在");
        assertThat(Masks.within("11010519491231002X和11010519491231002Y")).isEqualTo("1101**********002X和1101**********002Y");
        assertThat(Masks.within("代码451030100000已存在,第1380000000112行")).isEqualTo("代码451030100000已存在,第1380000000112行");
        assertThat(Masks.within(null)).isNull();
    }

    @Test
    void phoneIsMaskedEverywhereByDefault() {
        assertThat(new Phone("13800000001").toString()).isEqualTo("138****0001");
        assertThat(Masks.isMasked("138****0001")).isTrue();
        assertThat(Masks.isMasked("13800000001")).isFalse();
    }
}
