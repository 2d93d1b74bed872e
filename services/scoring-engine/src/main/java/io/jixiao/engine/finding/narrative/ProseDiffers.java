package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The narrative states another value for an indicator than the table, and nowhere the table's own. What repeats the target
 * (目标100件，完成120件) says nothing of the actual.
 */
public record ProseDiffers() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.PROSE_DIFFERS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        String prose = table.narrative();
        return prose.isEmpty() || !(line.score().actual() instanceof Reading.Number actual)
                ? Optional.empty()
                : find(line, actual, prose, table);
    }

    private static Optional<Flaw> find(JudgedLine line, Reading.Number actual, String prose, ScoredTable table) {
        List<StatedValue> stated = names(line, table)
                .flatMap(name -> StatedValues.after(name, prose))
                .filter(it -> it.comparesWith(actual))
                .toList();
        return stated.stream()
                .filter(it -> stated.stream().noneMatch(other -> other.agreesWith(actual)))
                .filter(it -> !it.repeats(line.score().target()))
                .findFirst()
                .map(it -> Flaw.of(line, Cell.PROSE)
                        .with("prose", it.reading().text())
                        .with("actual", actual.text()));
    }

    private static Stream<String> names(JudgedLine line, ScoredTable table) {
        String name = line.indicator().name();
        List<String> others = table.rules().lexicon().proseNames().getOrDefault(name, List.of());
        return Stream.concat(Stream.of(name), others.stream());
    }
}
