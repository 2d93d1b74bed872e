package io.jixiao.engine.finding.declared;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.evaluation.SharedPoints;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.FindingPlace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The declared scores of a class's lines are together above the points that the class alone prints. */
public record SharedScoreAboveWeight() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.SCORE_ABOVE_WEIGHT;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        List<Flaw> found = new ArrayList<>();
        for (SharedPoints shared : table.evaluation().pointsOfClasses()) {
            BigDecimal declared = declared(shared, table.evaluation().indicators());
            if (declared.compareTo(shared.points()) > 0) {
                found.add(Flaw.at(FindingPlace.of(shared.of()), Cell.SCORE)
                        .with("declared", declared)
                        .with("weight", shared.points()));
            }
        }
        return found;
    }

    private static BigDecimal declared(SharedPoints shared, List<Indicator> lines) {
        return lines.stream()
                .filter(line -> line.indicatorClass() == shared.of() && line.weight() == null)
                .map(Indicator::declaredScore)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
