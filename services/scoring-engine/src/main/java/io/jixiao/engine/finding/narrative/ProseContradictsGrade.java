package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.finding.TablePolicy;
import io.jixiao.engine.rules.GradeBand;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Grade;
import io.jixiao.language.lexicon.ProseWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The narrative states another grade than the table, and nowhere the table's own: 评价等级为“良”. */
public record ProseContradictsGrade() implements TablePolicy {
    private static final String QUOTES = "“”\"「」";
    private static final String ENDS = "，。；,;！）)\n级等";

    @Override
    public FindingCode code() {
        return FindingCode.PROSE_DIFFERS;
    }

    /**
     * @param grade as printed (优)
     * @param start where the name of the grade begins
     * @param end where the word for it ends
     */
    private record StatedGrade(String grade, int start, int end) {}

    @Override
    public List<Flaw> find(ScoredTable table) {
        String own = table.narrative().isEmpty() ? null : own(table);
        List<StatedGrade> stated = own == null ? List.of() : stated(table).toList();
        return stated.stream().anyMatch(it -> it.grade().equals(own))
                ? List.of()
                : stated.stream()
                        .filter(it -> isOfTheTable(it, table))
                        .limit(1)
                        .map(it -> Flaw.ofTable(Cell.GRADE)
                                .with("what", "等级")
                                .with("prose", table.narrative().substring(it.start(), it.end()))
                                .with("actual", own))
                        .toList();
    }

    /** The printed grade, else the grade of the printed total, else the one that was computed. */
    private static @Nullable String own(ScoredTable table) {
        String declared = table.declared().grade();
        if (declared != null && !declared.isBlank()) {
            return printed(declared.strip(), table.rules().lexicon().prose());
        }
        BigDecimal total = table.declared().total();
        Grade grade = total == null
                ? table.score().grade()
                : GradeBand.of(total, table.rules().grades());
        return grade == null ? null : grade.chineseName();
    }

    /** 优 for EXCELLENT and 优秀; null for a word that is no grade. */
    private static @Nullable String printed(String word, ProseWords words) {
        return Grade.named(word)
                .map(Grade::chineseName)
                .or(() -> words.grades().entrySet().stream()
                        .filter(it -> it.getValue().contains(word))
                        .map(it -> it.getKey())
                        .findFirst())
                .orElse(null);
    }

    private static Stream<StatedGrade> stated(ScoredTable table) {
        ProseWords words = table.rules().lexicon().prose();
        Vocabulary links = Vocabulary.of(words.links());
        Vocabulary grades = Vocabulary.of(
                words.grades().values().stream().flatMap(List::stream).toList());
        String prose = table.narrative();
        return words.grade().stream()
                .flatMap(name -> Stream.iterate(prose.indexOf(name), at -> at >= 0, at -> prose.indexOf(name, at + 1))
                        .map(at -> at(
                                prose, at, StatedValues.behindLinks(prose, at + name.length(), links), grades, words)))
                .filter(Objects::nonNull);
    }

    private static @Nullable StatedGrade at(
            String prose, int start, int valueStart, Vocabulary grades, ProseWords words) {
        int from = valueStart;
        while (from < prose.length() && QUOTES.indexOf(prose.charAt(from)) >= 0) {
            from++;
        }
        int end = grades.wordEnd(prose, from);
        int behind = end;
        while (behind < prose.length() && QUOTES.indexOf(prose.charAt(behind)) >= 0) {
            behind++;
        }
        boolean isWhole = behind == prose.length() || ENDS.indexOf(prose.charAt(behind)) >= 0;
        String grade = end == from || !isWhole ? null : printed(prose.substring(from, end), words);
        return grade == null ? null : new StatedGrade(grade, start, behind);
    }

    private static boolean isOfTheTable(StatedGrade stated, ScoredTable table) {
        Mention mention = new Mention(table.narrative(), stated.start());
        return !mention.isOfAnotherYear(
                        table.evaluation().fiscalYear(), table.rules().lexicon().prose())
                && OwnSubject.of(table).isOf(mention);
    }
}
