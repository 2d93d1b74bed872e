package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.ProseWords;
import io.jixiao.language.reading.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The narrative states another value for an indicator than the table, and nowhere the table's own. What repeats the target
 * (目标100件，完成120件) says nothing of the actual, nor does what is said of another year, of a part or of a plan.
 */
public record ProseDiffers() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.PROSE_DIFFERS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        return table.narrative().isEmpty() || !(line.score().actual() instanceof Reading.Number actual)
                ? Optional.empty()
                : find(line, actual, table);
    }

    private static Optional<Flaw> find(JudgedLine line, Reading.Number actual, ScoredTable table) {
        List<Statement> stated = Stream.concat(byName(line, table), byShortName(line, table))
                .filter(it -> it.value().comparesWith(actual))
                .toList();
        return stated.stream().anyMatch(it -> it.value().agreesWith(actual))
                ? Optional.empty()
                : stated.stream()
                        .filter(it -> !it.value().repeats(line.score().target()))
                        .filter(it -> isOfTheYear(it, table))
                        .findFirst()
                        .map(it -> Flaw.of(line, Cell.PROSE)
                                .with("prose", quote(it, line))
                                .with("actual", actual.text()));
    }

    /** The name is told with the value where it is not the line's own, which the finding names anyway. */
    private static String quote(Statement statement, JudgedLine line) {
        String quote = statement.quote();
        return quote.startsWith(line.indicator().name())
                ? statement.value().reading().text()
                : quote;
    }

    private static boolean isOfTheYear(Statement statement, ScoredTable table) {
        ProseWords words = table.rules().lexicon().prose();
        return !statement.isOfAnotherYear(table.evaluation().fiscalYear(), words)
                && !statement.mention().isAside(words);
    }

    private static Stream<Statement> byName(JudgedLine line, ScoredTable table) {
        String name = line.indicator().name();
        List<String> others = table.rules().lexicon().proseNames().getOrDefault(name, List.of());
        return Stream.concat(Stream.of(name), others.stream()).flatMap(it -> StatedValues.after(it, table.narrative()));
    }

    /** A short name must stand alone: 采购图书1500册, but not 中小学采购图书1500册. */
    private static Stream<Statement> byShortName(JudgedLine line, ScoredTable table) {
        OwnSubject subject = OwnSubject.of(table);
        Vocabulary links = Vocabulary.of(table.rules().lexicon().prose().links());
        String core = ShortNames.core(line, table);
        return Stream.concat(
                        ShortNames.of(line, table).stream()
                                .flatMap(it -> StatedValues.linked(it, table.narrative(), links)),
                        core == null ? Stream.empty() : SplitNames.around(core, table.narrative()))
                .filter(it -> subject.isRightBefore(it.mention()));
    }
}
