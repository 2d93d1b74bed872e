package io.jixiao.form;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "io.jixiao.form", importOptions = ImportOption.DoNotIncludeTests.class)
class FormArchitectureTest {
    private static final int LONGEST_FILE = 300;

    @ArchTest
    static final ArchRule theReaderStandsOnTheEngineAndTheFileFormatsLibraries = classes()
            .that()
            .resideOutsideOfPackage("io.jixiao.form.command..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.xml..",
                    "org.xml.sax..",
                    "org.w3c.dom..",
                    "io.jixiao.engine..",
                    "io.jixiao.language..",
                    "io.jixiao.form..",
                    "com.fasterxml.jackson..",
                    "org.apache.poi..",
                    "org.apache.commons.compress..",
                    "org.eclipse.microprofile.openapi.annotations..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule nothingButTheCommandKnowsTheCommand = noClasses()
            .that()
            .resideOutsideOfPackage("io.jixiao.form.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.jixiao.form.command..");

    @ArchTest
    static final ArchRule onlyWhoReadsOrAnnotatesExcelKnowsTheExcelLibrary = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.jixiao.form.excel..", "io.jixiao.form.annotate..", "io.jixiao.form.binary..", "io.jixiao.form")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule nothingOpensAConnection =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");

    @ArchTest
    static final ArchRule nothingAsksTheMachineForTheTimeOrItsLanguage = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Instant.class)
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule moneyAndScoresAreNeverFloatingPoint =
            noClasses().should().callConstructor(java.math.BigDecimal.class, double.class);

    @Test
    void noSourceFileIsLongerThanAReaderCanHold() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            List<Path> longer = sources.filter(Files::isRegularFile)
                    .filter(it -> lines(it) > LONGEST_FILE)
                    .toList();
            assertEquals(List.of(), longer);
        }
    }

    private static int lines(Path source) {
        try {
            return Files.readAllLines(source).size();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
