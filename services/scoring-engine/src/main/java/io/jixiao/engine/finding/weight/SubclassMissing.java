package io.jixiao.engine.finding.weight;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.evaluation.IndicatorSubclass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A class lacks a second level that the rule set wants of it. Where a line's own is not known, nothing is missing for sure. */
public record SubclassMissing() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SUBCLASS_MISSING;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        return table.rules().wantedSubclasses().entrySet().stream()
                .flatMap(wanted -> missing(wanted.getKey(), wanted.getValue(), table).stream())
                .toList();
    }

    private static Optional<Flaw> missing(IndicatorClass of, List<IndicatorSubclass> wanted, ScoredTable table) {
        List<@Nullable IndicatorSubclass> present = new ArrayList<>();
        table.lines().stream()
                .map(JudgedLine::indicator)
                .filter(line -> line.indicatorClass() == of)
                .forEach(line -> present.add(line.indicatorSubclass()));
        String names = wanted.stream()
                .filter(subclass -> !present.contains(subclass))
                .map(IndicatorSubclass::chineseName)
                .collect(Collectors.joining("、"));
        return present.isEmpty() || present.contains(null) || names.isEmpty()
                ? Optional.empty()
                : Optional.of(Flaw.at(FindingPlace.of(of), Cell.CLASS).with("subclasses", names));
    }
}
