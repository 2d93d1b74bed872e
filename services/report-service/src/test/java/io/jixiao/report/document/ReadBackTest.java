package io.jixiao.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.Form;
import io.jixiao.form.FormReader;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.report.document.docx.DocxReportRenderer;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.xlsx.XlsxReportRenderer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form check, which knows nothing of how the report was written, reads in Word and Excel what the model says. */
class ReadBackTest {

    static Stream<Arguments> files() {
        return Stream.of(new DocxReportRenderer(), new XlsxReportRenderer())
                .flatMap(
                        renderer -> Stream.of(SeedReport.published(), SeedReport.executionFell(), SeedReport.reviewed())
                                .map(model -> Arguments.of(renderer.format(), renderer, model)));
    }

    @ParameterizedTest(name = "{0} of version {2}")
    @MethodSource("files")
    void theFormIsReadAsTheModelSaysIt(String format, ReportRenderer renderer, ReportModel model) {
        Form form = FormReader.read(renderer.render(model), "", 2025).getFirst().form();

        assertEquals(model.header().unitName(), form.unit());
        assertEquals(2021, form.fiscalYear());
        assertEquals(
                model.budget().funds().stream().map(ReadBackTest::fund).toList(),
                form.funds().stream()
                        .map(row -> row(row.openingBudget(), row.adjustedBudget(), row.executedAmount()))
                        .toList());
        assertEquals(model.form().goal().expected(), form.annualGoal().expected());
        assertEquals(
                plain(model.form().execution().score()), plain(form.execution().declaredScore()));
        assertEquals(
                model.form().lines().map(ReadBackTest::line).toList(),
                form.indicators().stream()
                        .map(line -> List.of(
                                line.name(),
                                line.target(),
                                line.actual(),
                                plain(line.weight()),
                                plain(line.declaredScore()),
                                "" + line.deviationExplanation()))
                        .toList());
        assertEquals(plain(model.form().total().total()), plain(form.declared().total()));
    }

    @ParameterizedTest(name = "{0} of version {2}")
    @MethodSource("files")
    void theCheckGivesTheExecutionThePointsOfTheReport(String format, ReportRenderer renderer, ReportModel model) {
        CheckedForm checked =
                FormCheck.check(renderer.render(model), "", null, 2025).getFirst();
        assertEquals(
                plain(model.form().execution().score()),
                plain(checked.score().execution().score()));
    }

    private static String fund(FundRow row) {
        return row(wan(row.openingBudget()), wan(row.adjustedBudget()), wan(row.executedAmount()));
    }

    private static String row(BigDecimal... amounts) {
        return String.join(" ", Stream.of(amounts).map(ReadBackTest::plain).toList());
    }

    private static List<String> line(IndicatorLine line) {
        return List.of(
                line.name(),
                line.target(),
                line.actual(),
                plain(line.weight()),
                plain(line.score()),
                "" + line.deviationExplanation());
    }

    private static BigDecimal wan(BigDecimal yuan) {
        return yuan == null ? null : yuan.scaleByPowerOfTen(-4);
    }

    private static String plain(BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }
}
