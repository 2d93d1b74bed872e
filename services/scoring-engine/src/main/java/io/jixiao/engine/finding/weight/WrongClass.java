package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.IndicatorClass;
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
import org.jspecify.annotations.Nullable;

/** The line belongs in another class or subclass. */
public record WrongClass() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.WRONG_CLASS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Indicator indicator = line.indicator();
        IndicatorClass stated = indicator.indicatorClass();
        if (stated == null) {
            return Optional.empty();
        }
        return ExpectedPlacement.of(
                        indicator, line.score().target(), table.rules().lexicon())
                .map(expected -> Flaw.of(line, Cell.CLASS)
                        .with("class", stated.chineseName())
                        .with("subclass", chineseName(indicator.indicatorSubclass()))
                        .with("expectedClass", expected.indicatorClass().chineseName())
                        .with("expectedSubclass", chineseNames(expected.subclasses())));
    }

    private static String chineseName(@Nullable IndicatorSubclass subclass) {
        return subclass == null ? "" : subclass.chineseName();
    }

    private static String chineseNames(List<IndicatorSubclass> subclasses) {
        return subclasses.stream().map(IndicatorSubclass::chineseName).collect(Collectors.joining("、"));
    }
}
