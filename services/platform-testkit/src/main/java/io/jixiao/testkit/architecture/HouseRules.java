package io.jixiao.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

/** Rules that every module of the product keeps. Use: {@code @ArchTest ArchTests house = ArchTests.in(HouseRules.class)}. */
public final class HouseRules {

    private static final DescribedPredicate<JavaCall<?>> NOW_WITHOUT_A_CLOCK = DescribedPredicate.describe(
            "calls java.time's now() without a clock",
            call -> call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getName().equals("now")
                    && !call.getTarget().getRawParameterTypes().stream()
                            .map(JavaClass::getName)
                            .toList()
                            .equals(List.of(Clock.class.getName())));

    private static final DescribedPredicate<JavaClass> FLOATING_POINT = DescribedPredicate.describe(
            "floating point",
            type -> List.of("double", "float", "java.lang.Double", "java.lang.Float")
                    .contains(type.getName()));

    @ArchTest
    public static final ArchRule timeComesFromTheInjectedClock = noClasses()
            .should()
            .callMethodWhere(NOW_WITHOUT_A_CLOCK)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    public static final ArchRule theMachinesZoneIsNeverUsed = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    public static final ArchRule onlyOnePlaceMakesTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("io.jixiao.platform.time..")
            .should()
            .callMethod(Clock.class, "system", ZoneId.class)
            .orShould()
            .callMethod(Clock.class, "systemUTC");

    @ArchTest
    public static final ArchRule noFigureIsFloatingPoint = noFields().should().haveRawType(FLOATING_POINT);

    @ArchTest
    public static final ArchRule noFigurePassesThroughFloatingPoint = noClasses()
            .should()
            .callMethod(BigDecimal.class, "doubleValue")
            .orShould()
            .callMethod(BigDecimal.class, "floatValue")
            .orShould()
            .callMethod(BigDecimal.class, "valueOf", double.class)
            .orShould()
            .callConstructor(BigDecimal.class, double.class);

    @ArchTest
    public static final ArchRule namesSayWhatTheDomainSays =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)");

    /** But for an abstract class, whose subclasses say their path and nothing else. */
    @ArchTest
    public static final ArchRule whatABeanNeedsComesThroughItsConstructor = noFields()
            .that()
            .areDeclaredInClassesThat()
            .doNotHaveModifier(JavaModifier.ABSTRACT)
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
            .orShould()
            .beAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RestClient");

    @ArchTest
    public static final ArchRule gatewaysToATableAreRepositories = classes()
            .that()
            .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
            .should()
            .haveSimpleNameEndingWith("Repository")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule eventsAreSentByTheOutboxAlone = noClasses()
            .that()
            .resideOutsideOfPackage("io.jixiao.platform.messaging..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka.clients.producer..");

    private HouseRules() {}
}
