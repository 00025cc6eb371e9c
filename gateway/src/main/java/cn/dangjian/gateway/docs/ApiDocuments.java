package cn.dangjian.gateway.docs;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The OpenAPI documents of all services at one place, where DANGJIAN_API_DOCS opens them: not in production (A04, architecture §5). */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "dangjian.api-docs", havingValue = "true")
class ApiDocuments {

    private static final List<String> SERVICES = List.of("auth", "org", "meeting", "message", "screen");

    ApiDocuments(@Value("${dangjian.production}") boolean production) {
        if (production) {
            throw new IllegalStateException("DANGJIAN_API_DOCS is on and DANGJIAN_PRODUCTION is not false: in production the API documents stay closed");
        }
    }

    @Bean
    RouteLocator documents(RouteLocatorBuilder builder) {
        var routes = builder.routes();
        for (String service : SERVICES) {
            routes.route("api-docs-" + service, it -> it.path("/api-docs/" + service).filters(filter -> filter.setPath("/v3/api-docs")).uri("lb://" + service + "-service"));
        }
        return routes.build();
    }

    @Bean
    RouterFunction<ServerResponse> index() {
        var links = new StringBuilder();
        SERVICES.forEach(service -> links.append("<li><a href=\"/api-docs/").append(service).append("\">").append(service).append("-service</a></li>"));
        String page = "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>接口文档</title><h1>接口文档 (OpenAPI)</h1><ul>" + links + "</ul></html>";
        return RouterFunctions.route(RequestPredicates.GET("/api-docs").or(RequestPredicates.GET("/api-docs/")),
                request -> ServerResponse.ok().contentType(MediaType.TEXT_HTML).bodyValue(page));
    }
}
