package cn.dangjian.web.docs;

import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.web.security.CurrentUser;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the OpenAPI document say what goes over the wire; the caller and the scope are no parameters. Texts come from the doc comments.
 * It is there only where DANGJIAN_API_DOCS opens it (A04).
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("springdoc.api-docs.enabled")
public class ApiDocument {

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentUser.class, DataScope.class, PageQuery.class);
    }

    ApiDocument(@Value("${dangjian.production}") boolean production) {
        if (production) {
            throw new IllegalStateException("DANGJIAN_API_DOCS is on and DANGJIAN_PRODUCTION is not false: in production the API documents stay closed");
        }
    }

    @Bean
    ModelResolver apiSchemaNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }

    @Bean
    OperationCustomizer apiOperations() {
        return new Operations();
    }

    @Bean
    OpenApiCustomizer apiSchemas() {
        return api -> {
            Components components = api.getComponents() == null ? new Components() : api.getComponents();
            if (components.getSchemas() != null) {
                components.getSchemas().values().forEach(WireSchemas::rewrite);
            }
            if (api.getPaths() != null) {
                api.getPaths().values().stream().flatMap(path -> path.readOperations().stream()).forEach(WireSchemas::rewrite);
            }
            components.addSchemas(WireSchemas.PROBLEM, WireSchemas.problem());
            components.addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT"));
            api.components(components).addSecurityItem(new SecurityRequirement().addList("token"));
        };
    }
}
