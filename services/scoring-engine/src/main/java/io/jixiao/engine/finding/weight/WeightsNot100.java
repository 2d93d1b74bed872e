package io.jixiao.engine.finding.weight;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import java.math.BigDecimal;
import java.util.List;

/** All weights, execution included, do not sum to 100. Points that are not known cannot be summed. */
public record WeightsNot100() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.WEIGHTS_NOT_100;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal expected = table.rules().weights().total();
        BigDecimal sum = table.score().totalWeight().add(table.evaluation().sharedWeight());
        return !table.evaluation().knowsItsPoints() || sum.compareTo(expected) == 0
                ? List.of()
                : List.of(Flaw.ofTable(Cell.WEIGHT).with("sum", sum).with("expected", expected));
    }
}
