package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.Wording;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.Placement;
import io.jixiao.language.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The name, or the words before the target's number, belong in another class or subclass by the rule set's lexicon. Of a
 * line in no known class (管理指标) nothing is said: forms that have such lines are made by another scheme. 满意度 in a second
 * level of its own is in its place, whatever the first one is called.
 */
public record WrongClass() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.WRONG_CLASS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Indicator indicator = line.indicator();
        if (indicator.indicatorClass() == null) {
            return Optional.empty();
        }
        Placement placement = placement(indicator.name(), line.score().target(), table);
        return placement == null || holds(placement, indicator)
                ? Optional.empty()
                : Optional.of(Flaw.of(line, Cell.CLASS)
                        .with("class", indicator.indicatorClass().chineseName())
                        .with("subclass", chineseName(indicator.indicatorSubclass()))
                        .with(
                                "expectedClass",
                                IndicatorClass.valueOf(placement.indicatorClass())
                                        .chineseName())
                        .with("expectedSubclass", chineseNames(placement.subclasses())));
    }

    private static Placement placement(String name, Reading target, ScoredTable table) {
        Placement byName = placement(Wording.withoutRemark(name), table);
        return byName == null && target.subject() != null
                ? placement(Wording.withoutRemark(target.subject()), table)
                : byName;
    }

    private static Placement placement(String name, ScoredTable table) {
        for (Placement placement : table.rules().lexicon().placements()) {
            if (placement.endings().anyEnds(name)) {
                return placement.unless().anyIn(name) ? null : placement;
            }
        }
        return null;
    }

    private static boolean holds(Placement placement, Indicator indicator) {
        if (placement.indicatorClass().equals(IndicatorClass.SATISFACTION.name())
                && indicator.indicatorSubclass() == IndicatorSubclass.SERVICE_RECIPIENTS) {
            return true;
        }
        boolean subclassFits = placement.subclasses().isEmpty()
                || indicator.indicatorSubclass() == null
                || placement.subclasses().contains(indicator.indicatorSubclass().name());
        return placement.indicatorClass().equals(indicator.indicatorClass().name()) && subclassFits;
    }

    private static String chineseName(IndicatorSubclass subclass) {
        return subclass == null ? "" : subclass.chineseName();
    }

    private static String chineseNames(List<String> subclasses) {
        return subclasses.stream()
                .map(IndicatorSubclass::valueOf)
                .map(IndicatorSubclass::chineseName)
                .collect(Collectors.joining("、"));
    }
}
