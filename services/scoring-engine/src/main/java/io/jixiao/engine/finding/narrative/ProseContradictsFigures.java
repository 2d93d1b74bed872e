package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.lexicon.ProseWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The narrative states another budget, expenditure, execution rate or total score than the table, and nowhere the table's own.
 * Only what is said of the table's subject as a whole and of its year counts.
 */
public record ProseContradictsFigures() implements TablePolicy {

    @Override
    public FindingCode code() {
        return FindingCode.PROSE_DIFFERS;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        if (table.narrative().isEmpty()) {
            return List.of();
        }
        Set<Integer> told = new HashSet<>();
        List<Flaw> flaws = new ArrayList<>();
        for (OwnFigure figure : OwnFigures.of(table)) {
            // 全年预算数120万元 is a 预算数 too, and one finding
            contradicting(figure, table)
                    .filter(it -> told.add(it.end()))
                    .ifPresent(it -> flaws.add(Flaw.at(figure.place(), figure.cell())
                            .with("what", figure.what())
                            .with("prose", it.quote())
                            .with("actual", figure.figures().getFirst().printed())));
        }
        return flaws;
    }

    private static Optional<Statement> contradicting(OwnFigure figure, ScoredTable table) {
        List<Statement> stated =
                figure.figures().isEmpty() ? List.of() : stated(figure, table).toList();
        return stated.stream().anyMatch(it -> TableFigure.anyAgrees(figure.figures(), it.value()))
                ? Optional.empty()
                : stated.stream().filter(it -> isOfTheTable(it, figure, table)).findFirst();
    }

    /** Every value that the narrative gives under one of its names. */
    private static Stream<Statement> stated(OwnFigure figure, ScoredTable table) {
        Vocabulary links = Vocabulary.of(table.rules().lexicon().prose().links());
        return figure.names().stream()
                .flatMap(it -> StatedValues.linked(it, table.narrative(), links))
                .filter(figure.fits());
    }

    private static boolean isOfTheTable(Statement statement, OwnFigure figure, ScoredTable table) {
        ProseWords words = table.rules().lexicon().prose();
        boolean isBudget = figure.cell() == Cell.OPENING_BUDGET || figure.cell() == Cell.ADJUSTED_BUDGET;
        return !statement.isBound(words)
                && !statement.isOfAnotherYear(table.evaluation().fiscalYear(), words)
                && !(isBudget && words.changing().anyIn(statement.sentence()))
                && OwnSubject.of(table).isOf(statement.mention());
    }
}
