package io.jixiao.engine.finding.weight;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Reading;
import java.math.BigDecimal;
import java.util.List;

/** Too large a part of the indicator points stands on lines that are words. */
public record QualitativeShareHigh() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.QUALITATIVE_SHARE_HIGH;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal words = BigDecimal.ZERO;
        for (JudgedLine line : table.lines()) {
            BigDecimal weight = line.score().weight();
            all = all.add(weight);
            if (line.score().target() instanceof Reading.InWords) {
                words = words.add(weight);
            }
        }
        BigDecimal limit = table.rules().thresholds().qualitativeSharePercent();
        if (all.signum() == 0 || words.movePointRight(2).compareTo(limit.multiply(all)) <= 0) {
            return List.of();
        }
        return List.of(Flaw.ofTable(Cell.TARGET)
                .with("points", words)
                .with("of", all)
                .with("share", table.rules().rounding().percent(words, all))
                .with("limit", limit));
    }
}
