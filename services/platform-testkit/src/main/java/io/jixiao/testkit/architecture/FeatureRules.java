package io.jixiao.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules of the services, whose packages are features and whose resources are what the outside sees. */
public final class FeatureRules {

    private static final String REST = "jakarta.ws.rs.";
    private static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final String WRITE = "io.jixiao.platform.web.idempotency.Write";
    private static final String SAVES_NOTHING = "io.jixiao.platform.web.idempotency.SavesNothing";

    private static final DescribedPredicate<JavaMethod> WRITES = DescribedPredicate.describe(
            "write",
            method ->
                    Stream.of("POST", "PUT", "PATCH", "DELETE").anyMatch(verb -> method.isAnnotatedWith(REST + verb)));

    private static final DescribedPredicate<JavaMethod> OPERATIONS = DescribedPredicate.describe(
            "are REST operations", method -> WRITES.test(method) || method.isAnnotatedWith(REST + "GET"));

    private static final DescribedPredicate<JavaClass> RESOURCES = DescribedPredicate.describe(
            "are REST resources",
            type -> !type.isInterface() && type.getMethods().stream().anyMatch(OPERATIONS));

    @ArchTest
    public static final ArchRule featuresStandOnEachOtherOneWay =
            slices().matching("io.jixiao.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    public static final ArchRule everyOperationNamesItsRoles = methods()
            .that(OPERATIONS)
            .and()
            .areDeclaredInClassesThat(RESOURCES)
            .should(satisfy(
                    "be allowed to named roles",
                    method -> method.isAnnotatedWith(ROLES_ALLOWED)
                            || method.getOwner().isAnnotatedWith(ROLES_ALLOWED)));

    @ArchTest
    public static final ArchRule everyWriteIsIdempotent = methods()
            .that(WRITES)
            .and()
            .areDeclaredInClassesThat(RESOURCES)
            .should(satisfy(
                    "be a @Write, unless it saves nothing",
                    method -> method.isAnnotatedWith(WRITE) || method.isAnnotatedWith(SAVES_NOTHING)));

    @ArchTest
    public static final ArchRule everyResourceSaysWhatItProduces =
            classes().that(RESOURCES).should().beAnnotatedWith(REST + "Produces");

    @ArchTest
    public static final ArchRule documentsAreMadeOutsideOfTransactions = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("..report.document..", "..report.composition..")
            .should(satisfy(
                    "not be transactional",
                    method -> !method.isAnnotatedWith(TRANSACTIONAL)
                            && !method.getOwner().isAnnotatedWith(TRANSACTIONAL)))
            .allowEmptyShould(true);

    private FeatureRules() {}

    private static ArchCondition<JavaMethod> satisfy(String rule, Predicate<JavaMethod> kept) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(method, kept.test(method), method.getDescription()));
            }
        };
    }
}
