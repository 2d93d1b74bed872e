package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.rules.Weights;
import io.jixiao.engine.rules.Weights.ClassWeight;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A class's weights, or the execution line's, differ from those the rule set expects. The points of a class that the table
 * does not have are expected where the rule set sends them. Where no line has a class with points there is nothing to compare. */
public record ClassWeightDiffers() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.CLASS_WEIGHT_DIFFERS;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        List<Flaw> found = new ArrayList<>();
        if (!table.evaluation().knowsItsPoints()
                || table.score().totalWeight().signum() == 0
                        && table.evaluation().sharedWeight().signum() == 0) {
            return found;
        }
        Weights weights = table.rules().weights();
        compare(FindingPlace.EXECUTION, table.execution().weight(), weights.execution(), found);
        Set<IndicatorClass> present = present(table);
        if (present.isEmpty()) {
            return found;
        }
        Set<IndicatorClass> unexpected = EnumSet.allOf(IndicatorClass.class);
        for (ClassWeight group : weights.classes()) {
            compare(
                    new FindingPlace.Classes(group.classes()),
                    weight(group, table),
                    weights.expected(group, present),
                    found);
            group.classes().forEach(unexpected::remove);
        }
        for (IndicatorClass stranger : unexpected) {
            compare(FindingPlace.of(stranger), table.weightOf(stranger), BigDecimal.ZERO, found);
        }
        return found;
    }

    private static void compare(FindingPlace place, BigDecimal weight, BigDecimal expected, List<Flaw> found) {
        if (weight.compareTo(expected) != 0) {
            found.add(Flaw.at(place, Cell.WEIGHT).with("weight", weight).with("expected", expected));
        }
    }

    /** The classes with points in the table. */
    private static Set<IndicatorClass> present(ScoredTable table) {
        Set<IndicatorClass> present = EnumSet.allOf(IndicatorClass.class);
        present.removeIf(it -> table.weightOf(it).signum() == 0);
        return present;
    }

    private static BigDecimal weight(ClassWeight group, ScoredTable table) {
        BigDecimal sum = BigDecimal.ZERO;
        for (IndicatorClass member : group.classes()) {
            sum = sum.add(table.weightOf(member));
        }
        return sum;
    }
}
