package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.Finding;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Reason;
import io.jixiao.language.date.ImpossibleDay;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A share that is a part of a whole lies outside 0 to 100 %, a count is below zero, or a day does not exist. */
public record ValueImpossible() implements LinePolicy {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public FindingCode code() {
        return FindingCode.VALUE_IMPOSSIBLE;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Optional<Flaw> day = noDay(line, Cell.TARGET, line.indicator().targetText(), table)
                .or(() -> noDay(line, Cell.ACTUAL, line.indicator().actualText(), table));
        if (day.isPresent()) {
            return day;
        }
        if (line.score().reason() == Reason.ACTUAL_NEGATIVE) {
            return Optional.of(Flaw.of(line, Cell.ACTUAL)
                    .with("text", line.indicator().actualText())
                    .with(Finding.BECAUSE, "NEGATIVE_COUNT"));
        }
        Lexicon lexicon = table.rules().lexicon();
        String name = line.indicator().name();
        if (!lexicon.partsOfAWhole().anyIn(name) || lexicon.beyondTheWhole().anyIn(name)) {
            return Optional.empty();
        }
        return impossible(line, Cell.TARGET, line.score().target(), lexicon)
                .or(() -> impossible(line, Cell.ACTUAL, line.score().actual(), lexicon));
    }

    private static Optional<Flaw> noDay(JudgedLine line, Cell cell, @Nullable String text, ScoredTable table) {
        return text == null
                ? Optional.empty()
                : ImpossibleDay.in(text, table.evaluation().fiscalYear())
                        .map(day -> Flaw.of(line, cell).with("text", day).with(Finding.BECAUSE, "NO_SUCH_DAY"));
    }

    private static Optional<Flaw> impossible(JudgedLine line, Cell cell, Reading reading, Lexicon lexicon) {
        if (!(reading instanceof Reading.Quantity value)) {
            return Optional.empty();
        }
        Unit unit = Unit.of(value);
        boolean share = unit != null
                && unit.kind() == Unit.Kind.RATIO
                && !lexicon.beyondTheWhole().anyIn(value.subject())
                && !lexicon.completionRates().contains(value.subject())
                && (value.least().signum() < 0
                        || most(value).multiply(unit.factor()).compareTo(HUNDRED) > 0);
        return share ? Optional.of(Flaw.of(line, cell).with("text", reading.text())) : Optional.empty();
    }

    private static BigDecimal most(Reading.Quantity value) {
        return value instanceof Reading.Range range ? range.upper() : value.least();
    }
}
