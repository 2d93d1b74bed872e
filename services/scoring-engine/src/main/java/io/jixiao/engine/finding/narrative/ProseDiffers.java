package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.reading.Reading;
import io.jixiao.engine.reading.ReadingKind;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The narrative states another value for an indicator than the table. */
public record ProseDiffers() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.PROSE_DIFFERS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        String prose = table.narrative();
        Reading actual = line.score().actual();
        if (prose.isEmpty() || actual.kind() != ReadingKind.NUMERIC) {
            return Optional.empty();
        }
        return names(line, table)
                .flatMap(name -> Narrative.valuesAfter(name, prose))
                .filter(stated -> stated.comparesWith(actual) && !stated.agreesWith(actual))
                .findFirst()
                .map(stated -> Flaw.of(line, Cell.PROSE)
                        .with("prose", stated.reading().text())
                        .with("actual", actual.text()));
    }

    private static Stream<String> names(JudgedLine line, ScoredTable table) {
        String name = line.indicator().name();
        List<String> others = table.rules().lexicon().proseNames().getOrDefault(name, List.of());
        return Stream.concat(Stream.of(name), others.stream());
    }
}
