package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line belongs in another class or subclass. */
public record WrongClass() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.WRONG_CLASS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Indicator indicator = line.indicator();
        return ExpectedPlacement.of(
                        indicator, line.score().target(), table.rules().lexicon())
                .map(expected -> Flaw.of(line, Cell.CLASS)
                        .with("class", indicator.indicatorClass().chineseName())
                        .with("subclass", chineseName(indicator.indicatorSubclass()))
                        .with("expectedClass", expected.indicatorClass().chineseName())
                        .with("expectedSubclass", chineseNames(expected.subclasses())));
    }

    private static String chineseName(IndicatorSubclass subclass) {
        return subclass == null ? "" : subclass.chineseName();
    }

    private static String chineseNames(List<IndicatorSubclass> subclasses) {
        return subclasses.stream().map(IndicatorSubclass::chineseName).collect(Collectors.joining("、"));
    }
}
