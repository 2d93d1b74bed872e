package io.jixiao.report.document;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.document.model.AnnualGoal;
import io.jixiao.report.document.model.BudgetStatement;
import io.jixiao.report.document.model.EvaluationForm;
import io.jixiao.report.document.model.ExecutionLine;
import io.jixiao.report.document.model.ExpenditureKind;
import io.jixiao.report.document.model.ExpenditureRow;
import io.jixiao.report.document.model.FormTotal;
import io.jixiao.report.document.model.FundRow;
import io.jixiao.report.document.model.FundSource;
import io.jixiao.report.document.model.Grade;
import io.jixiao.report.document.model.GradeBand;
import io.jixiao.report.document.model.LineTrace;
import io.jixiao.report.document.model.Narrative;
import io.jixiao.report.document.model.ReportFinding;
import io.jixiao.report.document.model.ReportHeader;
import io.jixiao.report.document.model.ReportInputs;
import io.jixiao.report.document.model.ReportModel;
import io.jixiao.report.document.model.Review;
import io.jixiao.report.document.model.SubjectKind;
import io.jixiao.report.document.model.UnitProfile;
import io.jixiao.report.document.model.VersionedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The published 2021 self-evaluation report of Zhuzhou's urban management enforcement unit, whole, in three versions. */
public final class SeedReport {
    public static final Grade EXCELLENT = grade("EXCELLENT", "优", "Excellent");
    public static final Grade GOOD = grade("GOOD", "良", "Good");
    public static final Grade FAIR = grade("FAIR", "中", "Fair");
    public static final Grade POOR = grade("POOR", "差", "Poor");
    public static final List<GradeBand> BANDS = List.of(
            new GradeBand(EXCELLENT, points("90"), points("100")),
            new GradeBand(GOOD, points("80"), points("90")),
            new GradeBand(FAIR, points("60"), points("80")),
            new GradeBand(POOR, points("0"), points("60")));
    private static final String EXPLANATION = "市民对夜间噪声处置不满意，将增加夜间巡查。";

    private SeedReport() {}

    /** As published: 100 points, 优. */
    public static ReportModel published() {
        ExecutionLine execution = new ExecutionLine(points("10"), points("100"), points("10"), null);
        return report(1, "11126700.00", execution, SeedForm.satisfaction("93%", "10", null), "100", List.of());
    }

    /** Satisfaction amended from 93% to 85%, explained: 9.44 on the line, 99.44 in total. */
    public static ReportModel satisfactionFell() {
        ExecutionLine execution = new ExecutionLine(points("10"), points("100"), points("10"), null);
        return report(
                2, "11126700.00", execution, SeedForm.satisfaction("85%", "9.44", EXPLANATION), "99.44", List.of());
    }

    /** Then 112.67 万元 less executed, unexplained: 8.99 for execution, 98.43 in total, one open error. */
    public static ReportModel executionFell() {
        ExecutionLine execution = new ExecutionLine(points("10"), points("89.87"), points("8.99"), null);
        ReportFinding unexplained = SeedFindings.executionUnexplained();
        return report(
                3,
                "10000000.00",
                execution,
                SeedForm.satisfaction("85%", "9.44", EXPLANATION),
                "98.43",
                List.of(unexplained));
    }

    /** As it fell, with the finance bureau's review beside it: one line changed, 8.00 for satisfaction, 96.99 in total. */
    public static ReportModel reviewed() {
        ReportModel fell = executionFell();
        EvaluationForm form = fell.form();
        Stream<Review.Line> execution =
                Stream.of(new Review.Line(ExecutionLine.LINE_ID, "预算执行率", points("8.99"), points("8.99"), null));
        Stream<Review.Line> indicators = form.lines()
                .map(line -> line.name().equals("执法满意率")
                        ? new Review.Line(line.lineId(), line.name(), line.score(), points("8.00"), "抽样问卷只有80份")
                        : new Review.Line(line.lineId(), line.name(), line.score(), line.score(), null));
        Review review =
                new Review(Stream.concat(execution, indicators).toList(), points("96.99"), EXCELLENT, "情况属实，扩大抽样范围");
        return new ReportModel(
                header(4),
                fell.unit(),
                fell.budget(),
                fell.narrative(),
                new EvaluationForm(
                        form.goal(), form.execution(), form.classes(), form.total(), form.gradeBands(), review),
                fell.findings(),
                fell.trace(),
                inputs(4));
    }

    private static ReportModel report(
            int version,
            String executed,
            ExecutionLine execution,
            SeedForm.Satisfaction satisfaction,
            String total,
            List<ReportFinding> opened) {
        List<ReportFinding> findings = new ArrayList<>(opened);
        findings.addAll(SeedFindings.published());
        EvaluationForm form = new EvaluationForm(
                goal(),
                execution,
                SeedForm.classes(satisfaction),
                new FormTotal(points("100"), points(total), points(total), points("0"), EXCELLENT),
                BANDS);
        List<LineTrace> trace = SeedTrace.of(form);
        return new ReportModel(
                header(version), unit(), budget(executed), narrative(), form, findings, trace, inputs(version));
    }

    private static ReportHeader header(int version) {
        return new ReportHeader(
                SubjectKind.DEPARTMENT.reportTitle(2021),
                "株洲市城市管理综合行政执法支队",
                null,
                2021,
                SubjectKind.DEPARTMENT,
                Instant.parse("2022-03-15T16:30:0" + version + "Z"),
                ZoneId.of("Asia/Shanghai"),
                version);
    }

    private static UnitProfile unit() {
        return new UnitProfile(
                paragraphs("duties"), 50, 43, List.of("办公室", "财务装备科", "园林市政执法大队", "市容环卫执法大队", "住房建设执法大队", "综合执法大队"));
    }

    private static BudgetStatement budget(String executed) {
        return new BudgetStatement(
                points("10645400"),
                points("481300"),
                points("11126700"),
                points(executed),
                List.of(
                        new FundRow(FundSource.TOTAL, points("10645400"), points("11126700"), points(executed)),
                        new FundRow(FundSource.CURRENT_APPROPRIATION, points("10645400"), points("11126700"), null),
                        new FundRow(FundSource.CARRY_OVER, null, null, null),
                        new FundRow(FundSource.OTHER, null, null, null)),
                List.of(
                        new ExpenditureRow(ExpenditureKind.BASIC, points(executed)),
                        new ExpenditureRow(ExpenditureKind.PROJECT, points("0"))));
    }

    private static AnnualGoal goal() {
        return new AnnualGoal(
                "按照全市提升“五化”水平、破解“五难”问题为主要抓手，推动城市管理向城市治理转型升级的总体要求，全面推进我市城管综合执法，"
                        + "重点在执法队伍建设、扬尘治理、执法平台建设、综合执法监督等方面求突破，为实现城市管理高质量发展提供坚强的执法保障。",
                "按照规定指标全部完成。");
    }

    private static Narrative narrative() {
        return new Narrative(
                paragraphs("overall-performance"),
                paragraphs("project-performance"),
                paragraphs("problems"),
                paragraphs("improvements"));
    }

    /** Inputs of the given score version; the other inputs stay. */
    static ReportInputs inputs(int version) {
        String score = Integer.toString(version);
        return new ReportInputs(
                input("018f3a52-7b1c-7000-8000-000000000001", score, score),
                input("018f3a52-7b1c-7000-8000-000000000002", "2", "b"),
                input("430200/104001", "1", "c"),
                input("018f3a52-7b1c-7000-8000-000000000003", "1", "d"),
                input("MOF-2020", "1", "e"),
                input("MOF-2020-SELF-EVALUATION", "1", "f"),
                input("jixiao-report", "1.0.0", "0"),
                "none");
    }

    private static VersionedInput input(String id, String version, String digit) {
        return new VersionedInput(id, version, "sha256:" + digit.repeat(64));
    }

    private static Grade grade(String code, String zh, String en) {
        return new Grade(code, new LocalizedText(zh, en));
    }

    static BigDecimal points(String text) {
        return new BigDecimal(text);
    }

    private static List<String> paragraphs(String name) {
        try (InputStream text = SeedReport.class.getResourceAsStream("/document/seed/" + name + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
