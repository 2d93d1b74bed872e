package io.jixiao.report.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

@AnalyzeClasses(packagesOf = ReportRenderer.class, importOptions = DoNotIncludeTests.class)
class DocumentRulesTest {

    @ArchTest
    static final ArchRule theModelStandsOnTheLanguageAlone = classes()
            .that()
            .resideInAPackage("..document.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "io.jixiao.language.text",
                    "org.jspecify.annotations",
                    "..document.model",
                    "..document.template");

    @ArchTest
    static final ArchRule layoutAndDifferencesKnowNoFormat = noClasses()
            .that()
            .resideInAnyPackage("..document.layout", "..document.diff")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..document.html", "..document.docx", "..document.json", "io.quarkus..", "org.apache..");

    @ArchTest
    static final ArchRule noFormatKnowsAnother = noClasses()
            .that()
            .resideInAPackage("..document.docx")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..document.html", "..document.json");

    @ArchTest
    static final ArchRule noDocumentReadsAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule noDocumentReadsTheDefaultZoneOrLocale = noClasses()
            .should()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class);
}
