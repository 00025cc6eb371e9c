package cn.dangjian.web.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.core.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;

class PageArgumentsTest {

    void list(@Sortable(value = {"name", "createdAt"}, size = 50) PageQuery page) {
    }

    @Test
    @DisplayName("SYS-04 page, size and sort are read; what is missing has the list's own default")
    void read() {
        assertThat(resolve()).isEqualTo(new PageQuery(1, 50, null));
        assertThat(resolve("page", "3", "size", "10", "sort", "-createdAt")).isEqualTo(new PageQuery(3, 10, new PageQuery.Sort("createdAt", true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id;drop table member", "(case when 1=1 then name end)", "name desc", "0x6964", "sleep(5)", "'", "password"})
    @DisplayName("D01 nothing but a whitelisted field can be sorted by")
    void sortInjection(String sort) {
        assertThatThrownBy(() -> resolve("sort", sort)).isInstanceOf(Problem.class).extracting("status").isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1e9", "10000000", "x", "99999999999"})
    @DisplayName("D04 absurd pages are refused")
    void absurdPages(String page) {
        assertThatThrownBy(() -> resolve("page", page)).isInstanceOf(Problem.class).extracting("status").isEqualTo(400);
        assertThatThrownBy(() -> resolve("size", page)).isInstanceOf(Problem.class).extracting("status").isEqualTo(400);
    }

    private Object resolve(String... parameters) {
        try {
            var request = new MockHttpServletRequest();
            for (int i = 0; i < parameters.length; i += 2) {
                request.setParameter(parameters[i], parameters[i + 1]);
            }
            var parameter = new MethodParameter(getClass().getDeclaredMethod("list", PageQuery.class), 0);
            return new PageArguments().resolveArgument(parameter, null, new ServletWebRequest(request), null);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
