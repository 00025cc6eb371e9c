package cn.dangjian.web.paging;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.core.problem.Problem;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?page=1&size=20&sort=-createdAt} into a {@link PageQuery}; the parameter's {@link Sortable} says what may be sorted (D01, D04). */
public class PageArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageQuery.class;
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request, WebDataBinderFactory binders) {
        Sortable sortable = parameter.getParameterAnnotation(Sortable.class);
        int page = number(request, "page", 1, PageQuery.MAX_PAGE);
        int size = number(request, "size", sortable == null ? 20 : sortable.size(), PageQuery.MAX_SIZE);
        return new PageQuery(page, size, sort(request.getParameter("sort"), sortable));
    }

    private static int number(NativeWebRequest request, String name, int standard, int maximum) {
        String text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return standard;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > maximum) {
            throw Problem.invalidField("INVALID", name, ("page".equals(name) ? "页码" : "每页条数") + "应为 1 到 " + maximum + " 的整数");
        }
        return Integer.parseInt(text);
    }

    private static PageQuery.Sort sort(String text, Sortable sortable) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String field = text.startsWith("-") ? text.substring(1) : text;
        if (sortable == null || !Arrays.asList(sortable.value()).contains(field)) {
            throw Problem.invalidField("INVALID", "sort", "不支持按该字段排序");
        }
        return new PageQuery.Sort(field, text.startsWith("-"));
    }
}
