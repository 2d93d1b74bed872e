package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.CellUnit;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.line.Measurement;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.util.Optional;

/** A cost is to be reached: whoever spends more, scores more. */
public record CostRewardsSpending() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.COST_REWARDS_SPENDING;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        boolean spends = line.score().target() instanceof Reading.Number target
                && (target.operator() == Operator.GE || target.operator() == Operator.GT)
                && Measurement.isCost(line.indicator())
                && isMoney(line, target)
                && !table.rules().lexicon().savings().anyIn(line.indicator().name() + target.subject());
        return spends
                ? Optional.of(Flaw.of(line, Cell.TARGET)
                        .with("target", line.indicator().targetText()))
                : Optional.empty();
    }

    private static boolean isMoney(JudgedLine line, Reading.Number target) {
        Unit unit = CellUnit.of(line.indicator(), target);
        return unit != null && unit.kind() == Unit.Kind.MONEY;
    }
}
