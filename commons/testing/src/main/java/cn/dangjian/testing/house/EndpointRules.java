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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What endpoints say about themselves, take and show. */
final class EndpointRules {

    private static final List<Class<? extends Annotation>> ACCESS = List.of(Permission.class, LoggedIn.class, ResidentOnly.class, Public.class, ServiceOnly.class);
    private static final String WEB = "org.springframework.web.bind.annotation.";
    private static final String SIBLINGS = "cn.dangjian.contracts.";
    private static final Set<String> FILES = Set.of("jakarta.servlet.http.HttpServletResponse", "org.springframework.core.io.Resource",
            "org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody", "[B");

    private EndpointRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("C08 every endpoint says who may call it", house -> endpoints(house).filter(endpoint -> !endpoint.declaresAccess()).map(Endpoint::name).toList()),
                new HouseRule("no table row goes over the wire", EndpointRules::rowsOnTheWire),
                new HouseRule("C07 a body is read as a record made for it", EndpointRules::foreignBodies),
                new HouseRule("SYS-26 a download says whether it is in the operation log", house -> endpoints(house).filter(Endpoint::isSilentDownload).map(Endpoint::name).distinct().toList()));
    }

    /**
     * A method that answers requests, its own or one that its controller inherits.
     *
     * @param controller decides about access where the method does not: each heir of an endpoint answers for itself
     */
    private record Endpoint(JavaClass controller, JavaMethod method) {

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
    }

    private static Stream<Endpoint> endpoints(House house) {
        return house.classes().stream().filter(type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Controller"))
                .flatMap(type -> type.getAllMethods().stream().map(method -> new Endpoint(type, method)))
                .filter(endpoint -> endpoint.method().isMetaAnnotatedWith(WEB + "RequestMapping") && !endpoint.method().getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static List<String> rowsOnTheWire(House house) {
        return endpoints(house).flatMap(endpoint -> Stream.concat(Stream.of(endpoint.method().getReturnType()), endpoint.method().getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()).flatMap(type -> reachable(type, new HashSet<>()).stream()).filter(EndpointRules::isRow).distinct()
                .map(type -> endpoint.name() + " shows " + type.getName())).toList();
    }

    /** Bodies of people: records of the service itself. Bodies of siblings may be types of contracts. Neither is what a mapper reads from a table. */
    private static List<String> foreignBodies(House house) {
        Set<JavaClass> rows = house.classes().stream().filter(SqlRules::isMapper).flatMap(mapper -> mapper.getMethods().stream())
                .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream()).filter(type -> type.getPackageName().startsWith("cn.dangjian") && !type.isEnum()).collect(Collectors.toSet());
        return endpoints(house).flatMap(endpoint -> endpoint.method().getParameters().stream().filter(EndpointRules::isBody)
                .flatMap(body -> body.getType().getAllInvolvedRawTypes().stream()).filter(type -> !isOwn(type, endpoint) || reachable(type, new HashSet<>()).stream().anyMatch(rows::contains))
                .map(type -> endpoint.name() + " reads " + type.getName())).toList();
    }

    private static boolean isBody(JavaParameter parameter) {
        return parameter.isAnnotatedWith(WEB + "RequestBody") || parameter.isAnnotatedWith(WEB + "RequestPart") && parameter.getRawType().getPackageName().startsWith("cn.dangjian");
    }

    private static boolean isOwn(JavaClass type, Endpoint endpoint) {
        boolean plain = type.getPackageName().equals("java.lang") && !type.isEquivalentTo(Object.class) || type.isPrimitive() || type.isEquivalentTo(List.class) || type.isEquivalentTo(Set.class);
        boolean home = type.getName().startsWith(endpoint.service()) || endpoint.isInternal() && type.getName().startsWith(SIBLINGS);
        return plain || type.isRecord() && home;
    }

    /** The type and what its fields are made of, as far as the types are ours. */
    private static Set<JavaClass> reachable(JavaClass type, Set<JavaClass> seen) {
        if (type.getPackageName().startsWith("cn.dangjian") && seen.add(type)) {
            type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()).forEach(part -> reachable(part, seen));
        }
        return seen;
    }

    private static boolean isRow(JavaClass type) {
        return type.isAnnotatedWith("com.baomidou.mybatisplus.annotation.TableName") || type.getSimpleName().endsWith("Entity");
    }
}
