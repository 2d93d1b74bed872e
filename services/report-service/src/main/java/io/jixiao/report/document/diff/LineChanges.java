package io.jixiao.report.document.diff;

import io.jixiao.report.document.layout.PrintedNumbers;
import io.jixiao.report.document.model.AnnualGoal;
import io.jixiao.report.document.model.IndicatorLine;
import io.jixiao.report.document.model.LineTrace;
import io.jixiao.report.document.model.ReportModel;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Differences of the goal and of the indicator lines; lines are matched by their id, so a renamed line is not a new one. */
final class LineChanges {

    private LineChanges() {}

    static void collect(ReportModel before, ReportModel after, ChangeList changes) {
        goal(before.form().goal(), after.form().goal(), changes);
        Map<String, PlacedLine> old = PlacedLine.byId(before.form());
        Map<String, PlacedLine> now = PlacedLine.byId(after.form());
        old.forEach((id, placed) -> {
            if (now.containsKey(id)) {
                compare(placed, now.get(id), changes);
                changes.text(ChangeKind.METHOD, line(now.get(id)), method(before, id), method(after, id));
            } else {
                removed(placed, changes);
            }
        });
        now.values().stream()
                .filter(placed -> !old.containsKey(placed.line().lineId()))
                .forEach(placed -> added(placed, changes));
    }

    private static void goal(AnnualGoal before, AnnualGoal after, ChangeList changes) {
        changes.text(ChangeKind.GOAL_EXPECTED, ChangePlace.WHOLE_REPORT, before.expected(), after.expected());
        changes.text(ChangeKind.GOAL_ACTUAL, ChangePlace.WHOLE_REPORT, before.actual(), after.actual());
    }

    private static void compare(PlacedLine placedBefore, PlacedLine placedAfter, ChangeList changes) {
        IndicatorLine before = placedBefore.line();
        IndicatorLine after = placedAfter.line();
        ChangePlace line = line(placedAfter);
        changes.text(ChangeKind.LINE_NAME, line, before.name(), after.name());
        changes.text(ChangeKind.LINE_CLASS, line, placedBefore.place(), placedAfter.place());
        changes.text(ChangeKind.TARGET, line, before.target(), after.target());
        changes.text(ChangeKind.ACTUAL, line, before.actual(), after.actual());
        changes.text(
                ChangeKind.WEIGHT, line, PrintedNumbers.points(before.weight()), PrintedNumbers.points(after.weight()));
        changes.score(ChangeKind.SCORE, line, before.score(), after.score());
        changes.text(ChangeKind.EXPLANATION, line, before.deviationExplanation(), after.deviationExplanation());
    }

    private static void added(PlacedLine placed, ChangeList changes) {
        IndicatorLine line = placed.line();
        BigDecimal score = line.score();
        changes.add(
                ChangeKind.LINE_ADDED,
                line(placed),
                null,
                line.target(),
                score,
                ChangeSentences.about(
                        line(placed),
                        "新增指标，分值" + PrintedNumbers.points(line.weight()) + "分，得分" + PrintedNumbers.score(score) + "。",
                        "new indicator with " + PrintedNumbers.points(line.weight()) + " points, " + scored(score)
                                + "."));
    }

    private static void removed(PlacedLine placed, ChangeList changes) {
        IndicatorLine line = placed.line();
        BigDecimal score = line.score();
        changes.add(
                ChangeKind.LINE_REMOVED,
                line(placed),
                line.target(),
                null,
                score == null ? null : score.negate(),
                ChangeSentences.about(
                        line(placed),
                        "删除指标，原分值" + PrintedNumbers.points(line.weight()) + "分，原得分" + PrintedNumbers.score(score) + "。",
                        "indicator removed; it had " + PrintedNumbers.points(line.weight()) + " points, "
                                + scored(score) + "."));
    }

    private static String scored(BigDecimal score) {
        return score == null ? "undecided" : "scored " + PrintedNumbers.points(score);
    }

    private static ChangePlace line(PlacedLine placed) {
        return new ChangePlace(placed.line().lineId(), placed.line().name());
    }

    private static String method(ReportModel model, String lineId) {
        List<LineTrace> trace = model.trace();
        return trace.stream()
                .filter(each -> Objects.equals(each.lineId(), lineId))
                .map(LineTrace::ruleId)
                .findFirst()
                .orElse(null);
    }
}
