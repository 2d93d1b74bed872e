package io.jixiao.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Features talk through services and views: what a feature keeps in the database is its own business. */
public final class EntityRules {

    @ArchTest
    public static final ArchRule noFeatureTouchesAnothersEntity =
            classes().that().areAnnotatedWith("jakarta.persistence.Entity").should(beUsedInTheirOwnPackageAlone());

    private EntityRules() {}

    private static ArchCondition<JavaClass> beUsedInTheirOwnPackageAlone() {
        return new ArchCondition<>("be used in their own package alone") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackage().equals(entity.getPackage()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }
}
