package cn.dangjian.web.config;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.json.WireFormats;
import cn.dangjian.web.security.CurrentUser;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the OpenAPI document say what goes over the wire: ids are strings, the caller and the scope are no parameters. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentUser.class, DataScope.class, PageQuery.class);
    }

    @Bean
    OpenApiCustomizer idsAreStrings() {
        return api -> {
            if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
                api.getComponents().getSchemas().values().forEach(ApiDocument::rewrite);
            }
        };
    }

    private static void rewrite(Schema<?> schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        properties.replaceAll((name, property) -> {
            if (WireFormats.isId(name) && "int64".equals(property.getFormat())) {
                return new StringSchema().description(property.getDescription());
            }
            if (WireFormats.isId(name) && property.getItems() != null) {
                property.setItems(new StringSchema());
            }
            return property;
        });
    }
}
