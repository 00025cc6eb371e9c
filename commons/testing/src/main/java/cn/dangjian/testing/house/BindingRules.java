package cn.dangjian.testing.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whatever comes in has a name that somebody wrote down: nothing binds names that the caller chooses. */
final class BindingRules {

    private static final Set<String> REQUESTS = Set.of("jakarta.servlet.ServletRequest", "org.springframework.web.context.request.WebRequest");

    private BindingRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("D02 no endpoint binds parameters to a map", BindingRules::maps),
                HouseRule.arch("D02 no parameter is read past its declaration", noClasses().should().callMethodWhere(
                        describe("reads parameters of a request", call -> call.getName().startsWith("getParameter") && REQUESTS.stream().anyMatch(call.getTargetOwner()::isAssignableTo)))));
    }

    /** The parameter is a map, or a record that a map is part of. */
    private static List<String> maps(House house) {
        return Endpoint.of(house).filter(endpoint -> !endpoint.isInternal()).flatMap(endpoint -> endpoint.method().getParameters().stream().filter(BindingRules::holdsMap)
                .map(parameter -> endpoint.name() + " binds " + parameter.getRawType().getName())).toList();
    }

    private static boolean holdsMap(JavaParameter parameter) {
        return parameter.getType().getAllInvolvedRawTypes().stream().flatMap(type -> Stream.concat(Stream.of(type), Endpoint.reachable(type, new HashSet<>()).stream().flatMap(BindingRules::parts)))
                .anyMatch(type -> type.isAssignableTo(Map.class));
    }

    private static Stream<JavaClass> parts(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC)).flatMap(field -> field.getType().getAllInvolvedRawTypes().stream());
    }
}
