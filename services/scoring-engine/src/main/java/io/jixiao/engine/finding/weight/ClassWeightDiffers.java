package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.rules.Weights;
import io.jixiao.engine.rules.Weights.ClassWeight;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.ExecutionScore;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
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
        Weights weights = table.rules().weights();
        Set<IndicatorClass> present = present(table);
        Stream<Flaw> expected = weights.classes().stream()
                .flatMap(it -> differing(names(it), weight(it, table), weights.expected(it, present)));
        Stream<Flaw> unexpected = Stream.of(IndicatorClass.values())
                .filter(it -> weights.group(it).isEmpty())
                .flatMap(it -> differing(it.chineseName(), table.weightOf(it), BigDecimal.ZERO));
        return Stream.of(execution, expected, unexpected).flatMap(Function.identity());
    }

    private static Stream<Flaw> differing(String line, BigDecimal weight, BigDecimal expected) {
        return weight.compareTo(expected) == 0
                ? Stream.empty()
                : Stream.of(Flaw.at(line, Cell.WEIGHT).with("weight", weight).with("expected", expected));
    }

    /** The classes with points in the table. */
    private static Set<IndicatorClass> present(ScoredTable table) {
        Set<IndicatorClass> present = EnumSet.allOf(IndicatorClass.class);
        present.removeIf(it -> table.weightOf(it).signum() == 0);
        return present;
    }

    private static BigDecimal weight(ClassWeight group, ScoredTable table) {
        return group.classes().stream().map(table::weightOf).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String names(ClassWeight group) {
        return String.join(
                "、", group.classes().stream().map(IndicatorClass::chineseName).toList());
    }
}
