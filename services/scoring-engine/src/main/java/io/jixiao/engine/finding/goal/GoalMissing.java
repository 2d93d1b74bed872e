package io.jixiao.engine.finding.goal;

import io.jixiao.engine.evaluation.AnnualGoal;
import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.cell.CellReader;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Numbering;
import io.jixiao.language.reading.Reading;
import java.util.List;
import java.util.Objects;

/** The cell of the annual goal is empty, or holds a mark or a number in its place. A table without such a cell lacks nothing. */
public record GoalMissing() implements TablePolicy {
    /** A form numbers its goals; who states more says something. */
    private static final int MOST_LINES = 50;

    /** 不少于. */
    private static final int LONGEST_OPERATOR = 3;

    @Override
    public FindingCode code() {
        return FindingCode.GOAL_MISSING;
    }

    @Override
    public List<Flaw> find(ScoredTable table) {
        AnnualGoal goal = table.evaluation().goal();
        return goal == null
                        || saysSomething(
                                goal,
                                table.evaluation().fiscalYear(),
                                table.rules().lexicon())
                ? List.of()
                : List.of(Flaw.ofTable(Cell.GOAL).with("text", goal.expected()));
    }

    private static boolean saysSomething(AnnualGoal goal, int year, Lexicon lexicon) {
        String expected = goal.expected();
        CellReader cells = new CellReader(year, lexicon.empty());
        return expected != null
                && expected.lines().limit(MOST_LINES).anyMatch(line -> saysSomething(line, cells, lexicon));
    }

    /** 目标1：…… is a form that was not filled in, and 100% is no goal. */
    private static boolean saysSomething(String line, CellReader cells, Lexicon lexicon) {
        String text = line.strip();
        String label = lexicon.goalLabels().firstIn(text);
        String words = label != null && text.startsWith(label)
                ? text.substring(label.length()).replaceFirst("^[\\p{Nd}一二三四五六七八九十]{0,3}[:：、.．]?", "")
                : text;
        Reading read = cells.read(Numbering.without(words));
        boolean bareNumber = read instanceof Reading.Quantity number
                && number.subject().isEmpty()
                && letters(words) <= letters(Objects.requireNonNullElse(number.unit(), "")) + LONGEST_OPERATOR;
        return !(read instanceof Reading.Missing) && !bareNumber && letters(words) > 0;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
