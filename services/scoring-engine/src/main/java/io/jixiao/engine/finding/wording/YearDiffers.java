package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A line speaks of another fiscal year than the table's, as one does that was taken over from last year's table. What was done
 * in the year after, late, is told elsewhere.
 */
public record YearDiffers() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.YEAR_DIFFERS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        if (!table.evaluation().statesYear()) {
            return Optional.empty();
        }
        int year = table.evaluation().fiscalYear();
        OtherYears years = new OtherYears(year, table.rules().lexicon());
        String name = line.indicator().name();
        Reading target = line.score().target();
        Reading actual = line.score().actual();
        return flaw(line, Cell.TARGET, years.of(target, line.indicator().targetText(), name), year)
                .or(() -> flaw(
                        line, Cell.ACTUAL, done(years, actual, line.indicator().actualText(), name), year))
                .or(() -> flaw(line, Cell.NAME, years.in(name), year));
    }

    private static OptionalInt done(OtherYears years, Reading actual, @Nullable String text, String name) {
        OptionalInt found = years.of(actual, text, name);
        return found.isPresent() && found.getAsInt() == years.fiscalYear() + 1 ? OptionalInt.empty() : found;
    }

    private static Optional<Flaw> flaw(JudgedLine line, Cell cell, OptionalInt found, int fiscalYear) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Flaw.of(line, cell)
                        .with("year", String.valueOf(found.getAsInt()))
                        .with("fiscalYear", String.valueOf(fiscalYear))
                        .with("text", Objects.requireNonNullElse(text(line, cell), "")));
    }

    private static @Nullable String text(JudgedLine line, Cell cell) {
        return switch (cell) {
            case TARGET -> line.indicator().targetText();
            case ACTUAL -> line.indicator().actualText();
            default -> line.indicator().name();
        };
    }
}
