package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundFigures;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.CellUnit;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Measurement;
import io.jixiao.engine.method.Formula;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cost line's target is above the whole budget, or its actual above all that was spent. Only totals are compared: what one
 * person, unit or area costs is no part of a sum. Half of the last place that the line is written with is no difference.
 */
public record CostContradictsFunds() implements LinePolicy {
    private static final Unit YUAN = Objects.requireNonNull(Unit.of("元"));
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PLACES = 6;

    @Override
    public FindingCode code() {
        return FindingCode.COST_CONTRADICTS_FUNDS;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        if (!isTotalCost(line.indicator(), table.rules().lexicon())) {
            return Optional.empty();
        }
        FundFigures total = table.evaluation().funds().row(FundRow.TOTAL);
        Reading target = line.score().target();
        return above(line, target, total.adjustedBudget())
                .map(limit -> flaw(line, Cell.TARGET, target, Cell.ADJUSTED_BUDGET, limit))
                .or(() -> above(line, line.score().actual(), total.executedAmount())
                        .map(limit -> flaw(line, Cell.ACTUAL, line.score().actual(), Cell.EXECUTED_AMOUNT, limit)));
    }

    private static boolean isTotalCost(Indicator indicator, Lexicon lexicon) {
        String name = indicator.name();
        String target = Objects.requireNonNullElse(indicator.targetText(), "");
        return Measurement.isCost(indicator)
                && !lexicon.forEach().anyIn(name + target)
                && !lexicon.beyondTheFunds().anyIn(name + target)
                && !lexicon.savings().anyIn(name + target);
    }

    /** The money that the cell is above, in the cell's unit; empty where it is not, or says no total of money. */
    private static Optional<String> above(JudgedLine line, Reading cell, @Nullable BigDecimal limit) {
        Unit unit = money(line.indicator(), cell);
        if (limit == null || limit.signum() <= 0 || unit == null || !(cell instanceof Reading.Quantity quantity)) {
            return Optional.empty();
        }
        BigDecimal value = quantity instanceof Reading.Range range ? range.upper() : quantity.least();
        BigDecimal half = value.ulp().multiply(unit.factor()).multiply(HALF);
        return value.multiply(unit.factor()).subtract(limit).compareTo(half) > 0
                ? Optional.of(Formula.number(limit.divide(unit.factor(), PLACES, RoundingMode.HALF_UP)) + unit.name())
                : Optional.empty();
    }

    private static @Nullable Unit money(Indicator indicator, Reading cell) {
        Unit unit = CellUnit.of(indicator, cell);
        if (unit == null || !unit.each().isEmpty()) {
            return null;
        }
        Unit counted = unit.isBareScale() ? unit.counting(YUAN) : unit;
        return counted.kind() == Unit.Kind.MONEY ? counted : null;
    }

    private static Flaw flaw(JudgedLine line, Cell cell, Reading written, Cell funds, String limit) {
        return Flaw.of(line, cell)
                .with("amount", written.text())
                .with("funds", funds.name())
                .with("limit", limit);
    }
}
