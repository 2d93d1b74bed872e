package io.jixiao.engine.finding.declared;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.rules.GradeBand;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The declared grade is not the grade of the declared total. */
public record GradeDiffers() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.GRADE_DIFFERS;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        BigDecimal total = table.declared().total();
        Optional<Grade> declared = grade(table.declared().grade());
        if (total == null || declared.isEmpty()) {
            return List.of();
        }
        Grade expected = GradeBand.of(total, table.rules().grades());
        return expected == null || expected == declared.get()
                ? List.of()
                : List.of(Flaw.ofTable(Cell.GRADE)
                        .with("declared", declared.get().chineseName())
                        .with("expected", expected.chineseName())
                        .with("total", total));
    }

    /** 优 and 优秀 are one grade. */
    private static Optional<Grade> grade(@Nullable String printed) {
        if (printed == null || printed.isBlank()) {
            return Optional.empty();
        }
        String word = printed.strip();
        return Grade.named(word).or(() -> Grade.named(word.substring(0, 1)));
    }
}
