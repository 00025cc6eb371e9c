package cn.dangjian.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.base.DescribedPredicate.describe;

import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import cn.dangjian.web.security.Public;
import cn.dangjian.web.security.ResidentOnly;
import cn.dangjian.web.security.ServiceOnly;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What Java code may look like. */
final class CodeRules {

    private static final int MAX_LINES = 300;
    private static final List<Class<? extends Annotation>> ACCESS = List.of(Permission.class, LoggedIn.class, ResidentOnly.class, Public.class, ServiceOnly.class);
    private static final Set<String> INJECTIONS = Set.of("org.springframework.beans.factory.annotation.Autowired", "org.springframework.beans.factory.annotation.Value",
            "jakarta.annotation.Resource", "jakarta.inject.Inject");

    private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK = describe("asks the machine for the time", call ->
            call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));

    private CodeRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("C08 every endpoint says who may call it", house -> endpoints(house).filter(endpoint -> !endpoint.declaresAccess()).map(Endpoint::name).toList()),
                new HouseRule("no table row goes over the wire", CodeRules::rowsOnTheWire),
                HouseRule.arch("no field injection", noFields().should().beAnnotatedWith(describe("an injection", annotation -> INJECTIONS.contains(annotation.getRawType().getName())))),
                HouseRule.arch("time comes from a Clock", noClasses().that().resideOutsideOfPackage("..config..").should().callMethodWhere(READS_THE_CLOCK)),
                HouseRule.arch("packages named domain know no framework", noClasses().that().resideInAPackage("..domain..").should().dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "com.baomidou..", "org.apache.ibatis..", "jakarta..")),
                HouseRule.arch("records and enums hold no beans", fields().that().areDeclaredInClassesThat(describe("are records or enums", type -> type.isRecord() || type.isEnum()))
                        .should().notHaveRawType(describe("a bean", CodeRules::isBean))),
                HouseRule.arch("no Impl twins, no utils", noClasses().should().haveSimpleNameEndingWith("Impl").orShould().resideInAnyPackage("..util..", "..utils..", "..impl..")),
                HouseRule.arch("D10 no polymorphic typing", noClasses().should().callMethodWhere(describe("turns on default typing", call -> call.getName().startsWith("activateDefaultTyping")))),
                HouseRule.arch("no output past the log", noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                        .orShould().callMethod(Throwable.class, "printStackTrace")),
                new HouseRule("no file above " + MAX_LINES + " lines", house -> house.sources().entrySet().stream().filter(source -> source.getValue().lines().count() > MAX_LINES)
                        .map(source -> source.getKey()).toList()));
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

        String name() {
            return method.getFullName().replace(method.getOwner().getName() + ".", controller.getName() + ".");
        }
    }

    private static Stream<Endpoint> endpoints(House house) {
        return house.classes().stream().filter(type -> type.isMetaAnnotatedWith("org.springframework.stereotype.Controller"))
                .flatMap(type -> type.getAllMethods().stream().map(method -> new Endpoint(type, method)))
                .filter(endpoint -> endpoint.method().isMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
                        && !endpoint.method().getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static List<String> rowsOnTheWire(House house) {
        return endpoints(house).flatMap(endpoint -> Stream.concat(Stream.of(endpoint.method().getReturnType()), endpoint.method().getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream()).flatMap(type -> reachable(type, new HashSet<>()).stream()).filter(CodeRules::isRow).distinct()
                .map(type -> endpoint.name() + " shows " + type.getName())).toList();
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

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component") || SqlRules.isMapper(type);
    }
}
