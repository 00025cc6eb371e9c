package cn.dangjian.testing.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * Whom a service speaks to. Addresses come from the configuration or from the registry, never from what somebody typed: there is no request that a user could
 * send on to an inner address (E07), because nothing fetches what a user names.
 */
final class ReachRules {

    /** Who speaks HTTP by hand, and where its addresses come from. Everybody else goes through a Feign client, which knows a service by name. */
    private static final Set<String> CALLERS = Set.of(
            "cn.dangjian.auth.monitor.CopyCalls", // the registry
            "cn.dangjian.auth.monitor.SchedulerCalls", // dangjian.monitor.jobs-api
            "cn.dangjian.auth.resident.MiniProgram"); // dangjian.wechat.resident.api

    private static final String[] CLIENTS = {"java.net.http..", "org.springframework.web.client..", "org.springframework.web.reactive.function.client..", "org.springframework.http.client..",
        "org.apache.http..", "org.apache.hc..", "okhttp3..", "reactor.netty..", "me.chanjar..", "cn.binarywang.."};

    private static final DescribedPredicate<JavaCall<?>> FETCHES = describe("fetches an address", call -> Set.of("java.net.URL", "java.net.URLConnection").contains(call.getTargetOwner().getName())
            && Set.of("openStream", "openConnection", "getContent", "connect", "getInputStream").contains(call.getName())
            || call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(java.net.URL.class)) && call.getTargetOwner().getName().startsWith("javax.imageio")
            || call.getTargetOwner().getName().equals("org.springframework.core.io.UrlResource"));

    private ReachRules() {
    }

    static List<HouseRule> all() {
        var others = describe("is none of those who speak HTTP", (JavaClass type) -> CALLERS.stream().noneMatch(caller -> type.getName().equals(caller) || type.getName().startsWith(caller + "$")));
        return List.of(
                HouseRule.arch("E07 only named classes speak HTTP", noClasses().that(others).should().dependOnClassesThat().resideInAnyPackage(CLIENTS)),
                HouseRule.arch("E07 nothing fetches an address", noClasses().should().callCodeUnitWhere(FETCHES)),
                HouseRule.arch("E07 a Feign client calls a service by its name", noMethods().that().areDeclaredInClassesThat().areAnnotatedWith("org.springframework.cloud.openfeign.FeignClient")
                        .should().haveRawParameterTypes(describe("an address", types -> types.stream().anyMatch(type -> type.isEquivalentTo(URI.class))))),
                new HouseRule("E07 a Feign client has no address of its own", house -> house.classes().stream()
                        .filter(type -> type.tryGetAnnotationOfType("org.springframework.cloud.openfeign.FeignClient").flatMap(client -> client.get("url")).filter(url -> !url.equals("")).isPresent())
                        .map(JavaClass::getName).toList()));
    }
}
