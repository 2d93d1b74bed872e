package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/** A carry-over rate of 0 is reported beside an execution rate that leaves money over. */
public record CarryOverContradiction() implements LinePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.CARRY_OVER_CONTRADICTION;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        BigDecimal rate = table.execution().rate();
        boolean claimsNone = line.score().actual() instanceof Reading.Number actual
                && actual.value().signum() == 0
                && table.rules().lexicon().carryOver().anyIn(line.indicator().name());
        return claimsNone && leftOver(table)
                ? Optional.of(Flaw.of(line, Cell.ACTUAL).with("rate", rate))
                : Optional.empty();
    }

    private static boolean leftOver(ScoredTable table) {
        return table.evaluation()
                .funds()
                .row(FundRow.TOTAL)
                .executedUnder(table.rules().thresholds().carryOverExecutionPercent());
    }
}
