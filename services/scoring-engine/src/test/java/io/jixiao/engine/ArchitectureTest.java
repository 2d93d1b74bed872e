package io.jixiao.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;

@AnalyzeClasses(packages = "io.jixiao.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theEngineStandsOnTheJavaPlatformAndTheLanguageAlone = classes()
            .that()
            .resideOutsideOfPackage("io.jixiao.engine.rules.document..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations..", "io.jixiao.engine..", "io.jixiao.language..");

    @ArchTest
    static final ArchRule onlyTheRuleSetReaderKnowsJson = noClasses()
            .that()
            .resideOutsideOfPackage("io.jixiao.engine.rules.document..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule nothingLooksAtAClock = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Instant.class, LocalDateTime.class, ZoneId.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule nothingAsksForTheMachinesLanguage =
            noClasses().should().callMethod(Locale.class, "getDefault");

    @ArchTest
    static final ArchRule moneyAndScoresAreNeverFloatingPoint =
            noClasses().should().callConstructor(java.math.BigDecimal.class, double.class);

    @ArchTest
    static final ArchRule featuresDoNotDependOnEachOtherInCircles =
            slices().matching("io.jixiao.engine.(*)..").should().beFreeOfCycles();
}
