package io.jixiao.engine.finding.money;

import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.LineScore;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Far more of the output was earned than of the money was spent. */
public record OutputMoneyGap() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.OUTPUT_MONEY_GAP;
    }

    @Override
    public Stream<Flaw> find(ScoredTable table) {
        List<LineScore> outputs = table.lines().stream()
                .map(JudgedLine::score)
                .filter(line -> line.indicatorClass() == IndicatorClass.OUTPUT)
                .toList();
        BigDecimal weight = sum(outputs.stream().map(LineScore::weight));
        BigDecimal rate = table.execution().rate();
        if (rate == null || weight.signum() == 0 || outputs.stream().anyMatch(line -> line.score() == null)) {
            return Stream.empty();
        }
        BigDecimal earned =
                table.rules().rounding().percent(sum(outputs.stream().map(LineScore::score)), weight);
        BigDecimal limit = table.rules().thresholds().outputMoneyGapPoints();
        return earned.subtract(rate).compareTo(limit) < 0
                ? Stream.empty()
                : Stream.of(Flaw.at(IndicatorClass.OUTPUT.chineseName(), Cell.SCORE)
                        .with("earned", earned)
                        .with("rate", rate)
                        .with("limit", limit));
    }

    private static BigDecimal sum(Stream<BigDecimal> points) {
        return points.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
