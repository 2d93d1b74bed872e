package io.jixiao.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.Form;
import io.jixiao.form.FormReader;
import io.jixiao.form.check.CheckedForm;
import io.jixiao.form.check.FormCheck;
import io.jixiao.report.document.docx.DocxReportRenderer;
import io.jixiao.report.document.layout.TemplateOf;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.template.PrintedMoney;
import io.jixiao.report.document.template.ShippedTemplates;
import io.jixiao.report.document.template.TemplatedReport;
import io.jixiao.report.document.xlsx.XlsxReportRenderer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the template, the form check reads in Word and Excel what the model says, and scores it as it scores the official form. */
class ReadBackTest {

    static Stream<Arguments> files() {
        Stream<Arguments> laidOut = ShippedTemplates.all().stream()
                .flatMap(template -> inEveryFormat(template.id(), model -> TemplatedReport.of(model, template)));
        return Stream.concat(laidOut, inEveryFormat("made before there were templates", model -> model));
    }

    private static Stream<Arguments> inEveryFormat(String template, UnaryOperator<ReportModel> laidOut) {
        return Stream.of(new DocxReportRenderer(), new XlsxReportRenderer())
                .flatMap(
                        renderer -> Stream.of(SeedReport.published(), SeedReport.executionFell(), SeedReport.reviewed())
                                .map(model -> Arguments.of(
                                        template,
                                        renderer.format(),
                                        model.header().reportVersion(),
                                        renderer,
                                        laidOut.apply(model))));
    }

    @ParameterizedTest(name = "{0} in {1}, version {2}")
    @MethodSource("files")
    void theFormIsReadAsTheModelSaysIt(
            String template, String format, int version, ReportRenderer renderer, ReportModel model) {
        Form form = FormReader.read(renderer.render(model), "", 2025).getFirst().form();

        assertEquals(model.header().unitName(), form.unit());
        assertEquals(2021, form.fiscalYear());
        assertEquals(
                TemplateOf.report(model).table().money().name(),
                form.moneyUnit().name());
        assertEquals(
                model.budget().funds().stream().map(row -> fund(row, model)).toList(),
                form.funds().stream()
                        .map(row -> row(row.openingBudget(), row.adjustedBudget(), row.executedAmount()))
                        .toList());
        assertEquals(model.form().goal().expected(), form.annualGoal().expected());
        assertEquals(model.form().goal().actual(), form.annualGoal().actual());
        assertEquals(
                plain(model.form().execution().weight()), plain(form.execution().weight()));
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

    @ParameterizedTest(name = "{0} in {1}, version {2}")
    @MethodSource("files")
    void theCheckScoresItAsItScoresTheOfficialForm(
            String template, String format, int version, ReportRenderer renderer, ReportModel model) {
        ReportModel official = TemplatedReport.of(
                version == 1 ? SeedReport.published() : SeedReport.executionFell(), ShippedTemplates.official());

        assertEquals(scores(official, new DocxReportRenderer()), scores(model, renderer));
    }

    private static List<String> scores(ReportModel model, ReportRenderer renderer) {
        CheckedForm checked =
                FormCheck.check(renderer.render(model), "", null, 2025).getFirst();
        return Stream.of(
                        Stream.of(plain(checked.score().execution().score())),
                        checked.score().lines().stream().map(line -> plain(line.score())),
                        Stream.of(plain(checked.score().total())))
                .flatMap(each -> each)
                .toList();
    }

    private static String fund(FundRow row, ReportModel model) {
        int places = TemplateOf.report(model).table().money() == PrintedMoney.YUAN ? 0 : -4;
        return row(
                scaled(row.openingBudget(), places),
                scaled(row.adjustedBudget(), places),
                scaled(row.executedAmount(), places));
    }

    private static BigDecimal scaled(BigDecimal yuan, int places) {
        return yuan == null ? null : yuan.scaleByPowerOfTen(places);
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

    private static String plain(BigDecimal number) {
        return number == null ? "-" : number.stripTrailingZeros().toPlainString();
    }
}
