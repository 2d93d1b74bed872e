package io.jixiao.report.document;

import static io.jixiao.report.document.SeedReport.points;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.AnnualGoal;
import io.jixiao.report.document.model.BudgetStatement;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.document.model.IndicatorClass;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.IndicatorSubclass;
import io.jixiao.report.document.model.LineTrace;
import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Severity;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.document.model.UnitProfile;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that people and machines put into a form to break it: markup, control characters, long words, 40 undecided lines. */
public final class HostileReport {
    public static final String MARKUP = "<script>alert(\"1\")</script>&amp;'{page.header.title}";
    public static final String UNPRINTABLE = "甲\u0000乙\u000B丙\uFFFE丁\uD800戊\u0085己";
    public static final String PRINTED = "甲\uFFFD乙\uFFFD丙\uFFFD丁\uFFFD戊\uFFFD己";
    public static final String LONG = "城市管理综合行政执法支队".repeat(30) + "W".repeat(200);

    private HostileReport() {}

    /** A project's report with one subclass of 40 lines, every second one undecided, and an empty class. */
    public static ReportModel model() {
        return new ReportModel(
                header(),
                new UnitProfile(List.of(), 0, 0, List.of()),
                budget(),
                new Narrative(List.of(MARKUP, UNPRINTABLE, LONG), List.of(), List.of(), List.of()),
                form(),
                List.of(finding(Severity.ADVICE, "理由" + MARKUP), finding(Severity.ERROR, null)),
                form().lines().map(HostileReport::trace).toList(),
                SeedReport.inputs(1));
    }

    private static ReportHeader header() {
        return new ReportHeader(
                MARKUP,
                LONG,
                UNPRINTABLE,
                2021,
                SubjectKind.PROJECT,
                Instant.parse("2021-12-31T16:30:00Z"),
                ZoneId.of("Asia/Shanghai"),
                1);
    }

    private static BudgetStatement budget() {
        FundRow total = new FundRow(FundSource.TOTAL, points("0"), points("0"), points("999999999999.99"));
        return new BudgetStatement(
                points("0"), points("0"), points("0"), points("999999999999.99"), List.of(total), List.of());
    }

    private static EvaluationForm form() {
        List<IndicatorLine> lines =
                IntStream.rangeClosed(1, 40).mapToObj(HostileReport::line).toList();
        return new EvaluationForm(
                new AnnualGoal(LONG, ""),
                new ExecutionLine(points("10"), null, null, MARKUP),
                List.of(
                        new IndicatorClass(MARKUP, points("80"), List.of(new IndicatorSubclass(LONG, lines))),
                        new IndicatorClass("效益指标", points("0"), List.of())),
                new FormTotal(points("90"), null, points("20"), points("50"), null),
                List.of());
    }

    private static IndicatorLine line(int number) {
        boolean decided = number % 2 == 0;
        return new IndicatorLine(
                Integer.toString(number),
                number == 1 ? LONG : "指标" + number,
                number == 2 ? "第一行\n第二行\t" + UNPRINTABLE : MARKUP,
                decided ? "1" : null,
                points("2"),
                decided ? points("1") : null,
                null);
    }

    private static ReportFinding finding(Severity severity, String acceptedReason) {
        return new ReportFinding(
                "JUDGEMENT_NEEDED", severity, null, null, new LocalizedText(UNPRINTABLE, MARKUP), acceptedReason);
    }

    private static LineTrace trace(IndicatorLine line) {
        return new LineTrace(
                line.lineId(), line.name(), "JUDGEMENT", null, null, null, new LocalizedText(MARKUP, UNPRINTABLE));
    }
}
