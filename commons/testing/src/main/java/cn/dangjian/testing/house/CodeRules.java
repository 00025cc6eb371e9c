package cn.dangjian.testing.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;

/** What Java code may look like. */
final class CodeRules {

    private static final int MAX_LINES = 300;
    private static final Set<String> INJECTIONS = Set.of("org.springframework.beans.factory.annotation.Autowired", "org.springframework.beans.factory.annotation.Value",
            "jakarta.annotation.Resource", "jakarta.inject.Inject");

    private static final DescribedPredicate<JavaMethodCall> READS_THE_CLOCK = describe("asks the machine for the time", call ->
            call.getTargetOwner().getPackageName().equals("java.time") && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(java.time.Clock.class)));

    private CodeRules() {
    }

    static List<HouseRule> all() {
        return List.of(
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

    private static boolean isBean(JavaClass type) {
        return type.isMetaAnnotatedWith("org.springframework.stereotype.Component") || SqlRules.isMapper(type);
    }
}
