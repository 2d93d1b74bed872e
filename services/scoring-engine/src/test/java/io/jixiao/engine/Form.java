package io.jixiao.engine;

import io.jixiao.engine.evaluation.AnnualGoal;
import io.jixiao.engine.evaluation.Declared;
import io.jixiao.engine.evaluation.Evaluation;
import io.jixiao.engine.evaluation.Execution;
import io.jixiao.engine.evaluation.ExpenditureKind;
import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Funds;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.rules.RuleSet;
import io.jixiao.engine.rules.RuleSets;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import io.jixiao.engine.score.Score;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A form for tests, in yuan with a fully executed budget of 1000000, scored as a living evaluation unless checked. */
public final class Form {
    private final Map<FundRow, FundFigures> rows = new EnumMap<>(FundRow.class);
    private final Map<ExpenditureKind, BigDecimal> expenditure = new EnumMap<>(ExpenditureKind.class);
    private final List<Line> lines;
    private BigDecimal adjustment;
    private Execution execution = Execution.UNDECLARED;
    private Declared declared = Declared.NOTHING;
    private String prose;
    private AnnualGoal goal;
    private int year = 2021;
    private Mode mode = Mode.EVALUATION;
    private SubjectKind kind = SubjectKind.DEPARTMENT;
    private RuleSet rules = RuleSets.shipped("MOF-2020");

    private Form(List<Line> lines) {
        this.lines = lines;
        money(FundRow.TOTAL, "1000000", "1000000", "1000000");
    }

    public static Form of(Line... lines) {
        return new Form(Arrays.asList(lines));
    }

    /** A table in which there is nothing to find: 100 points, every target explicit, measured and met. */
    public static Form sound() {
        return of(
                Line.of("培训人数", "≥100人", "105人").weighing("30"),
                Line.of("考试合格率", "≥90%", "95%")
                        .under(IndicatorClass.OUTPUT, IndicatorSubclass.QUALITY)
                        .weighing("10"),
                Line.of("培训完成时间", "2021年11月底前", "2021年11月20日")
                        .under(IndicatorClass.OUTPUT, IndicatorSubclass.TIMELINESS)
                        .weighing("10"),
                Line.of("受益人数", "≥1000人", "1000人")
                        .under(IndicatorClass.BENEFIT, IndicatorSubclass.SOCIAL)
                        .weighing("30"),
                Line.of("群众满意度", "≥90%", "95%")
                        .under(IndicatorClass.SATISFACTION, IndicatorSubclass.SERVICE_RECIPIENTS)
                        .weighing("10"));
    }

    public Form money(FundRow row, String opening, String adjusted, String executed) {
        rows.put(row, new FundFigures(number(opening), number(adjusted), number(executed)));
        return this;
    }

    public Form adjusted(String by) {
        adjustment = number(by);
        return this;
    }

    public Form spent(String basic, String project) {
        expenditure.put(ExpenditureKind.BASIC, number(basic));
        expenditure.put(ExpenditureKind.PROJECT, number(project));
        return this;
    }

    public Form execution(String weight, String declaredRate, String declaredScore) {
        execution = new Execution(
                number(weight),
                execution.deviationExplanation(),
                declaredRate,
                number(declaredScore),
                execution.judgedShare(),
                execution.judgementReason());
        return this;
    }

    public Form executionExplained(String explanation) {
        execution = new Execution(
                execution.weight(),
                explanation,
                execution.declaredRate(),
                execution.declaredScore(),
                execution.judgedShare(),
                execution.judgementReason());
        return this;
    }

    public Form executionJudged(String share, String reason) {
        execution = new Execution(
                execution.weight(),
                execution.deviationExplanation(),
                execution.declaredRate(),
                execution.declaredScore(),
                number(share),
                reason);
        return this;
    }

    public Form declaring(String total, String grade) {
        declared = new Declared(null, number(total), grade);
        return this;
    }

    public Form telling(String narrative) {
        prose = narrative;
        return this;
    }

    /** With this text in the cell of the annual goal; null leaves the cell empty. */
    public Form aiming(String expected) {
        goal = new AnnualGoal(expected, null);
        return this;
    }

    public Form ofYear(int fiscalYear) {
        year = fiscalYear;
        return this;
    }

    public Form ofProject() {
        kind = SubjectKind.PROJECT;
        return this;
    }

    public Form checked() {
        mode = Mode.FORM_CHECK;
        return this;
    }

    public Form by(RuleSet ruleSet) {
        rules = ruleSet;
        return this;
    }

    public Evaluation evaluation() {
        return new Evaluation(
                kind,
                year,
                new Funds(rows, adjustment, expenditure, new BigDecimal("0.01")),
                execution,
                lines.stream().map(Line::indicator).toList(),
                declared,
                prose,
                goal,
                null,
                null);
    }

    public Score score() {
        return Scorer.score(evaluation(), rules, mode);
    }

    public LineScore line(String name) {
        return score().lines().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The score of the only line, as it prints; null when undecided. */
    public String points() {
        BigDecimal points = score().lines().getFirst().score();
        return points == null ? null : points.toPlainString();
    }

    /** The lines where the flaw was found; "" for the whole table. */
    public List<String> found(FindingCode code) {
        return score().findings().stream()
                .filter(it -> it.code() == code)
                .map(Finding::line)
                .map(it -> it == null ? "" : it)
                .toList();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
