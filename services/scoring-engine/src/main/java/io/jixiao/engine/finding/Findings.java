package io.jixiao.engine.finding;

import io.jixiao.engine.finding.declared.ExecutionRateDiffers;
import io.jixiao.engine.finding.declared.ExecutionScoreAboveWeight;
import io.jixiao.engine.finding.declared.ExecutionScoreDiffers;
import io.jixiao.engine.finding.declared.FullMarksOnMiss;
import io.jixiao.engine.finding.declared.GradeDiffers;
import io.jixiao.engine.finding.declared.LostThoughMet;
import io.jixiao.engine.finding.declared.ReviewAboveWeight;
import io.jixiao.engine.finding.declared.ReviewReasonMissing;
import io.jixiao.engine.finding.declared.ScoreAboveWeight;
import io.jixiao.engine.finding.declared.ScoreDiffers;
import io.jixiao.engine.finding.declared.SharedScoreAboveWeight;
import io.jixiao.engine.finding.declared.TotalNotSum;
import io.jixiao.engine.finding.goal.GoalMissing;
import io.jixiao.engine.finding.goal.GoalNotMeasured;
import io.jixiao.engine.finding.money.BudgetNotSum;
import io.jixiao.engine.finding.money.BudgetZero;
import io.jixiao.engine.finding.money.CarryOverContradiction;
import io.jixiao.engine.finding.money.CostContradictsFunds;
import io.jixiao.engine.finding.money.ExecutionExplanationMissing;
import io.jixiao.engine.finding.money.ExecutionExplanationTooLong;
import io.jixiao.engine.finding.money.ExecutionFigureMissing;
import io.jixiao.engine.finding.money.ExpenditureNotTotal;
import io.jixiao.engine.finding.money.OutputMoneyGap;
import io.jixiao.engine.finding.money.OverExecuted;
import io.jixiao.engine.finding.money.SourceFigureMissing;
import io.jixiao.engine.finding.money.SourcesNotTotal;
import io.jixiao.engine.finding.narrative.ProseContradictsFigures;
import io.jixiao.engine.finding.narrative.ProseContradictsGrade;
import io.jixiao.engine.finding.narrative.ProseDiffers;
import io.jixiao.engine.finding.narrative.ProseNotInTable;
import io.jixiao.engine.finding.result.ExplanationHollow;
import io.jixiao.engine.finding.result.ExplanationMissing;
import io.jixiao.engine.finding.result.JudgementNeeded;
import io.jixiao.engine.finding.result.LineUndecided;
import io.jixiao.engine.finding.result.NoteOnLine;
import io.jixiao.engine.finding.result.SelfJudged;
import io.jixiao.engine.finding.result.SurveyMissing;
import io.jixiao.engine.finding.weight.ClassWeightDiffers;
import io.jixiao.engine.finding.weight.DuplicateIndicator;
import io.jixiao.engine.finding.weight.QualitativeShareHigh;
import io.jixiao.engine.finding.weight.SubclassMissing;
import io.jixiao.engine.finding.weight.WeightConcentrated;
import io.jixiao.engine.finding.weight.WeightsNot100;
import io.jixiao.engine.finding.weight.WrongClass;
import io.jixiao.engine.finding.wording.ActualNotAnswering;
import io.jixiao.engine.finding.wording.ActualRepeatsTarget;
import io.jixiao.engine.finding.wording.CostRewardsSpending;
import io.jixiao.engine.finding.wording.HollowNumber;
import io.jixiao.engine.finding.wording.MultipleValues;
import io.jixiao.engine.finding.wording.OperatorMissing;
import io.jixiao.engine.finding.wording.RateHoldsCount;
import io.jixiao.engine.finding.wording.TargetVague;
import io.jixiao.engine.finding.wording.TextCutOff;
import io.jixiao.engine.finding.wording.UnitMissing;
import io.jixiao.engine.finding.wording.ValueImpossible;
import io.jixiao.engine.finding.wording.YearDiffers;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Note;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Reason;
import io.jixiao.engine.score.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that a careful reviewer looks for, in the table's order: money and execution, weights and totals, then line by line. */
public final class Findings {
    private static final List<TablePolicy> OF_THE_TABLE = List.of(
            new BudgetNotSum(),
            new SourcesNotTotal(),
            new SourceFigureMissing(),
            new ExpenditureNotTotal(),
            new BudgetZero(),
            new OverExecuted(),
            new ExecutionFigureMissing(),
            new ExecutionRateDiffers(),
            new ExecutionScoreDiffers(),
            new ExecutionScoreAboveWeight(),
            new ExecutionExplanationMissing(),
            new ExecutionExplanationTooLong(),
            new GoalMissing(),
            new GoalNotMeasured(),
            new WeightsNot100(),
            new ClassWeightDiffers(),
            new SharedScoreAboveWeight(),
            new TotalNotSum(),
            new GradeDiffers(),
            new SubclassMissing(),
            new DuplicateIndicator(),
            new QualitativeShareHigh(),
            new OutputMoneyGap(),
            new ProseContradictsFigures(),
            new ProseContradictsGrade(),
            new ProseNotInTable());

    private static final List<LinePolicy> OF_A_LINE = List.of(
            new WrongClass(),
            new WeightConcentrated(),
            new NoteOnLine(FindingCode.TARGET_IN_NAME, Note.TARGET_IN_NAME, Cell.NAME),
            new OperatorMissing(),
            new UnitMissing(),
            new TargetVague(),
            new MultipleValues(),
            new TextCutOff(),
            new RateHoldsCount(),
            new CostRewardsSpending(),
            new CostContradictsFunds(),
            new YearDiffers(),
            new ValueImpossible(),
            new HollowNumber(),
            new NoteOnLine(FindingCode.DIRECTION_ASSUMED, Note.DIRECTION_ASSUMED, Cell.TARGET),
            new NoteOnLine(FindingCode.UNIT_ASSUMED, Note.UNIT_ASSUMED, Cell.ACTUAL),
            new NoteOnLine(FindingCode.STRICT_BOUNDARY, Note.STRICT_BOUNDARY, Cell.ACTUAL),
            new NoteOnLine(FindingCode.OVER_ACHIEVED, Note.OVER_ACHIEVED, Cell.ACTUAL),
            new NoteOnLine(FindingCode.COMPLETION_RATE_AS_ACTUAL, Note.COMPLETION_RATE, Cell.ACTUAL),
            new LineUndecided(FindingCode.TARGET_MISSING, Reason.TARGET_MISSING, Cell.TARGET),
            new LineUndecided(FindingCode.ACTUAL_MISSING, Reason.ACTUAL_MISSING, Cell.ACTUAL),
            new LineUndecided(FindingCode.UNIT_MISMATCH, Reason.UNIT_MISMATCH, Cell.ACTUAL),
            new ActualRepeatsTarget(),
            new ActualNotAnswering(),
            new CarryOverContradiction(),
            new ProseDiffers(),
            new JudgementNeeded(),
            new SelfJudged(),
            new SurveyMissing(),
            new ScoreAboveWeight(),
            new ScoreDiffers(),
            new FullMarksOnMiss(),
            new LostThoughMet(),
            new ExplanationMissing(),
            new ExplanationHollow(),
            new ReviewAboveWeight(),
            new ReviewReasonMissing());

    private Findings() {}

    /** Every flaw of the table that the rule set gives a severity. */
    public static List<Finding> in(ScoredTable table) {
        List<Finding> found = new ArrayList<>();
        for (TablePolicy policy : OF_THE_TABLE) {
            for (Flaw flaw : policy.find(table)) {
                add(found, policy, flaw, table);
            }
        }
        for (JudgedLine line : table.lines()) {
            for (LinePolicy policy : OF_A_LINE) {
                Optional<Flaw> flaw = policy.find(line, table);
                if (flaw.isPresent()) {
                    add(found, policy, flaw.get(), table);
                }
            }
        }
        return found;
    }

    private static void add(List<Finding> found, FindingPolicy policy, Flaw flaw, ScoredTable table) {
        Severity severity = table.rules().severities().get(policy.code());
        if (severity != null) {
            found.add(flaw.as(policy.code(), severity));
        }
    }
}
