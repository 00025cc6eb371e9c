package cn.dangjian.testing.house;

import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.audit.NotAudited;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import cn.dangjian.web.security.Public;
import cn.dangjian.web.security.ResidentOnly;
import cn.dangjian.web.security.ServiceOnly;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A method that answers requests, its own or one that its controller inherits.
 *
 * @param controller decides about access where the method does not: each heir of an endpoint answers for itself
 */
record Endpoint(JavaClass controller, JavaMethod method) {

    private static final List<Class<? extends Annotation>> ACCESS = List.of(Permission.class, LoggedIn.class, ResidentOnly.class, Public.class, ServiceOnly.class);
    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final Set<String> FILES = Set.of("jakarta.servlet.http.HttpServletResponse", "org.springframework.core.io.Resource",
            "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody", "[B");

    static Stream<Endpoint> of(House house) {
        return house.classes().stream().filter(type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Controller"))
                .flatMap(type -> type.getAllMethods().stream().map(method -> new Endpoint(type, method)))
                .filter(endpoint -> endpoint.method().isMetaAnnotatedWith(WEB + "RequestMapping") && !endpoint.method().getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    boolean declaresAccess() {
        return ACCESS.stream().filter(method::isAnnotatedWith).count() == 1
                || ACCESS.stream().noneMatch(method::isAnnotatedWith) && ACCESS.stream().filter(controller::isAnnotatedWith).count() == 1;
    }

    boolean isInternal() {
        return method.isAnnotatedWith(ServiceOnly.class) || controller.isAnnotatedWith(ServiceOnly.class);
    }

    boolean isSilentDownload() {
        return method.isMetaAnnotatedWith(WEB + "GetMapping") && !method.isAnnotatedWith(Audited.class) && !method.isAnnotatedWith(NotAudited.class)
                && Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()).anyMatch(type -> FILES.contains(type.getName()));
    }

    /** {@code cn.dangjian.auth.} */
    String service() {
        return Stream.of(controller.getPackageName().split("\\.")).limit(3).collect(Collectors.joining(".", "", "."));
    }

    String name() {
        return method.getFullName().replace(method.getOwner().getName() + ".", controller.getName() + ".");
    }

    static boolean isBody(JavaParameter parameter) {
        return parameter.isAnnotatedWith(WEB + "RequestBody") || parameter.isAnnotatedWith(WEB + "RequestPart") && parameter.getRawType().getPackageName().startsWith("cn.dangjian");
    }

    /** The type and what its fields are made of, as far as the types are ours. */
    static Set<JavaClass> reachable(JavaClass type, Set<JavaClass> seen) {
        if (type.getPackageName().startsWith("cn.dangjian") && seen.add(type)) {
            type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()).forEach(part -> reachable(part, seen));
        }
        return seen;
    }
}
