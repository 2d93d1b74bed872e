package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.rules.Weights.ClassWeight;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A class's weights, or the execution line's, differ from those the rule set expects. The points of a class that the table
 * does not have are expected where the rule set sends them. */
public record ClassWeightDiffers() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.CLASS_WEIGHT_DIFFERS;
    }

    @Override
    public Stream<Flaw> find(ScoredTable table) {
        Stream<Flaw> execution = differing(
                ExecutionScore.LINE,
                table.execution().weight(),
                table.rules().weights().execution());
        Stream<Flaw> expected = table.rules().weights().classes().stream()
                .flatMap(it -> differing(names(it), weight(it, table), expected(it, table)));
        Stream<Flaw> unexpected = Stream.of(IndicatorClass.values())
                .filter(it -> group(it, table).isEmpty())
                .flatMap(it -> differing(it.chineseName(), table.weightOf(it), BigDecimal.ZERO));
        return Stream.of(execution, expected, unexpected).flatMap(Function.identity());
    }

    private static Stream<Flaw> differing(String line, BigDecimal weight, BigDecimal expected) {
        return weight.compareTo(expected) == 0
                ? Stream.empty()
                : Stream.of(Flaw.at(line, Cell.WEIGHT).with("weight", weight).with("expected", expected));
    }

    private static BigDecimal expected(ClassWeight group, ScoredTable table) {
        if (isAbsent(group, table)) {
            return redirected(group, table) ? BigDecimal.ZERO : group.weight();
        }
        return table.rules().weights().redistribution().stream()
                .filter(it -> group.classes().contains(it.gainer()))
                .flatMap(it -> group(it.absent(), table).stream())
                .filter(it -> isAbsent(it, table))
                .map(ClassWeight::weight)
                .reduce(group.weight(), BigDecimal::add);
    }

    private static boolean redirected(ClassWeight group, ScoredTable table) {
        return table.rules().weights().redistribution().stream()
                .anyMatch(it -> group.classes().contains(it.absent()));
    }

    private static boolean isAbsent(ClassWeight group, ScoredTable table) {
        return weight(group, table).signum() == 0;
    }

    private static BigDecimal weight(ClassWeight group, ScoredTable table) {
        return group.classes().stream().map(table::weightOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<ClassWeight> group(IndicatorClass member, ScoredTable table) {
        return table.rules().weights().classes().stream()
                .filter(it -> it.classes().contains(member))
                .findFirst();
    }

    private static String names(ClassWeight group) {
        return String.join(
                "、", group.classes().stream().map(IndicatorClass::chineseName).toList());
    }
}
