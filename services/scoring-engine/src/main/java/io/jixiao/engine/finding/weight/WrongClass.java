package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.Wording;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.rules.Lexicon.Placement;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.Optional;

/** The name, or the words before the target's number, belong in another class or subclass by the rule set's lexicon. */
public record WrongClass() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.WRONG_CLASS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Indicator indicator = line.indicator();
        return placement(indicator.name(), table)
                .or(() -> placement(line.score().target().subject(), table))
                .filter(it -> !holds(it, indicator))
                .map(it -> Flaw.of(line, Cell.CLASS)
                        .with("class", chineseName(indicator.indicatorClass()))
                        .with("subclass", chineseName(indicator.indicatorSubclass()))
                        .with("expectedClass", it.indicatorClass().chineseName())
                        .with(
                                "expectedSubclass",
                                String.join(
                                        "、",
                                        it.subclasses().stream()
                                                .map(IndicatorSubclass::chineseName)
                                                .toList())));
    }

    private static Optional<Placement> placement(String words, ScoredTable table) {
        String name = Wording.withoutRemark(words);
        for (Placement placement : table.rules().lexicon().placements()) {
            if (Wording.endsOnAny(name, placement.endings())) {
                return Optional.of(placement);
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Placement placement, Indicator indicator) {
        boolean subclassFits = placement.subclasses().isEmpty()
                || indicator.indicatorSubclass() == null
                || placement.subclasses().contains(indicator.indicatorSubclass());
        return placement.indicatorClass() == indicator.indicatorClass() && subclassFits;
    }

    private static String chineseName(IndicatorClass indicatorClass) {
        return indicatorClass == null ? "" : indicatorClass.chineseName();
    }

    private static String chineseName(IndicatorSubclass subclass) {
        return subclass == null ? "" : subclass.chineseName();
    }
}
