package cn.dangjian.testing.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What endpoints say about themselves, take and show. */
final class EndpointRules {

    private static final String SIBLINGS = "cn.dangjian.contracts.";

    private EndpointRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("C08 every endpoint says who may call it", house -> Endpoint.of(house).filter(endpoint -> !endpoint.declaresAccess()).map(Endpoint::name).toList()),
                new HouseRule("no table row goes over the wire", EndpointRules::rowsOnTheWire),
                new HouseRule("C07 a body is read as a record made for it", EndpointRules::foreignBodies),
                new HouseRule("SYS-26 a download says whether it is in the operation log", house -> Endpoint.of(house).filter(Endpoint::isSilentDownload).map(Endpoint::name).distinct().toList()));
    }

    private static List<String> rowsOnTheWire(House house) {
        return Endpoint.of(house).flatMap(endpoint -> Stream.concat(Stream.of(endpoint.method().getReturnType()), endpoint.method().getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()).flatMap(type -> Endpoint.reachable(type, new HashSet<>()).stream()).filter(EndpointRules::isRow).distinct()
                .map(type -> endpoint.name() + " shows " + type.getName())).toList();
    }

    /** Bodies of people: records of the service itself. Bodies of siblings may be types of contracts. Neither is what a mapper reads from a table. */
    private static List<String> foreignBodies(House house) {
        Set<JavaClass> rows = house.classes().stream().filter(SqlRules::isMapper).flatMap(mapper -> mapper.getMethods().stream())
                .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream()).filter(type -> type.getPackageName().startsWith("cn.dangjian") && !type.isEnum()).collect(Collectors.toSet());
        return Endpoint.of(house).flatMap(endpoint -> endpoint.method().getParameters().stream().filter(Endpoint::isBody)
                .flatMap(body -> body.getType().getAllInvolvedRawTypes().stream()).filter(type -> !isOwn(type, endpoint) || Endpoint.reachable(type, new HashSet<>()).stream().anyMatch(rows::contains))
                .map(type -> endpoint.name() + " reads " + type.getName())).toList();
    }

    private static boolean isOwn(JavaClass type, Endpoint endpoint) {
        boolean plain = type.getPackageName().equals("java.lang") && !type.isEquivalentTo(Object.class) || type.isPrimitive() || type.isEquivalentTo(List.class) || type.isEquivalentTo(Set.class);
        boolean home = type.getName().startsWith(endpoint.service()) || endpoint.isInternal() && type.getName().startsWith(SIBLINGS);
        return plain || type.isRecord() && home;
    }

    private static boolean isRow(JavaClass type) {
        return type.isAnnotatedWith("com.baomidou.mybatisplus.annotation.TableName") || type.getSimpleName().endsWith("Entity");
    }
}
