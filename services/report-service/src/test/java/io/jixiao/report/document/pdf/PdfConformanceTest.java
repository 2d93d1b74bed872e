package io.jixiao.report.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.document.HostileReport;
import io.jixiao.report.document.SeedReport;
import io.jixiao.report.document.font.FontSet;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.ShippedTemplates;
import io.jixiao.report.document.template.TemplatedReport;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the validator of the standards' own circle, finds nothing. */
class PdfConformanceTest {
    private static final PdfReportRenderer RENDERER = new PdfReportRenderer(FontSet.shipped());

    @BeforeAll
    static void validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> reports() {
        return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                .flatMap(standard -> models().map(model -> Arguments.of(standard, model)));
    }

    private static Stream<ReportModel> models() {
        Stream<ReportModel> templated =
                ShippedTemplates.all().stream().map(template -> TemplatedReport.of(SeedReport.reviewed(), template));
        return Stream.concat(
                Stream.of(
                        SeedReport.published(),
                        SeedReport.executionFell(),
                        SeedReport.reviewed(),
                        HostileReport.model()),
                templated);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void aReportIsWhatItClaimsToBe(PDFAFlavour standard, ReportModel model) throws Exception {
        byte[] pdf = RENDERER.render(model);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> broken = result.getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                    .collect(Collectors.toSet());
            assertEquals(Set.of(), broken);
        }
    }
}
