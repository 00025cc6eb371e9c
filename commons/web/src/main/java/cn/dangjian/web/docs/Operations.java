package cn.dangjian.web.docs;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.web.security.Permission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What every endpoint of the house has: pages are asked for alike, a permission is needed, a refusal is a problem. */
final class Operations implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.setOperationId(method.getBeanType().getSimpleName().replaceFirst("Controller$", "") + "." + method.getMethod().getName());
        Arrays.stream(method.getMethodParameters()).filter(it -> it.getParameterType() == PageQuery.class).forEach(it -> paged(operation, it));
        var permission = permission(method);
        if (permission != null) {
            operation.addExtension("x-permission", List.of(permission.value()));
        }
        operation.getResponses().addApiResponse("default", new ApiResponse().description("refused")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(new Schema<>().$ref(WireSchemas.PROBLEM)))));
        return operation;
    }

    private static Permission permission(HandlerMethod method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Permission.class);
        return own != null ? own : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Permission.class);
    }

    private static void paged(Operation operation, MethodParameter page) {
        operation.addParametersItem(number("page", PageQuery.MAX_PAGE)).addParametersItem(number("size", PageQuery.MAX_SIZE));
        var sortable = page.getParameterAnnotation(Sortable.class);
        if (sortable != null) {
            var sort = new StringSchema();
            Arrays.stream(sortable.value()).flatMap(field -> Stream.of(field, "-" + field)).forEach(sort::addEnumItem);
            operation.addParametersItem(new QueryParameter().name("sort").schema(sort));
        }
    }

    private static QueryParameter number(String name, int maximum) {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(maximum));
        return (QueryParameter) new QueryParameter().name(name).schema(schema);
    }
}
