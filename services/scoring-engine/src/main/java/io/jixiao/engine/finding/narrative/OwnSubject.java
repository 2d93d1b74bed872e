package io.jixiao.engine.finding.narrative;

import io.jixiao.engine.evaluation.SubjectKind;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.language.lexicon.ProseWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the narrative speaks of what the table is about as a whole: not of one project of a department's, not of the
 * department around a project, not of something named before.
 */
record OwnSubject(Vocabulary own, Vocabulary withFigures, ProseWords words, boolean isProject) {
    private static final Pattern NUMBERING = Pattern.compile("^[（(]?[一二三四五六七八九十\\d]{1,3}[、.．）)]+");
    /** 根据《项目支出绩效评价管理办法》 speaks of no project. */
    private static final Pattern DOCUMENT = Pattern.compile("《[^》]*》");

    private static final String COLONS = "：:";
    private static final int WORD = 2;

    static OwnSubject of(ScoredTable table) {
        ProseWords words = table.rules().lexicon().prose();
        boolean isProject = table.evaluation().subjectKind() == SubjectKind.PROJECT;
        Vocabulary own = isProject
                ? Vocabulary.of(words.openers(), words.ofProject(), words.ofUnit())
                : Vocabulary.of(words.openers(), words.ofUnit());
        Vocabulary withFigures = Vocabulary.of(
                own.words(),
                words.links(),
                words.openingBudget(),
                words.adjustedBudget(),
                words.budget(),
                words.expenditure(),
                words.rate(),
                words.total(),
                words.grade(),
                words.grades().values().stream().flatMap(List::stream).toList());
        return new OwnSubject(own, withFigures, words, isProject);
    }

    /** Whether nothing else is named right before it, nor that it is a part or a plan. */
    boolean isRightBefore(Mention mention) {
        return isOwn(mention.clauses().getLast());
    }

    /** Whether the sentence, from its beginning, and the heading above it speak of nothing else. */
    boolean isOf(Mention mention) {
        List<String> clauses = mention.clauses();
        return isOwn(clauses.getLast())
                && clauses.subList(0, clauses.size() - 1).stream().noneMatch(this::isOfAnother)
                && !isHeadingOfAnother(mention.heading());
    }

    /** 我单位 in a project's report is the whole around it, 我单位该项目 is not. */
    private boolean isOwn(String words) {
        return own.makes(words)
                && (!isProject || !holds(this.words.ofUnit(), words) || holds(this.words.ofProject(), words));
    }

    private boolean isOfAnother(String written) {
        String clause = DOCUMENT.matcher(written).replaceAll("");
        if (withFigures.makes(clause)) {
            return false;
        }
        boolean isLabel = !clause.isEmpty() && COLONS.indexOf(clause.charAt(clause.length() - 1)) >= 0;
        return isLabel
                || words.otherThings().anyIn(clause)
                || words.aside().anyIn(clause)
                || holds(isProject ? words.ofUnit() : words.ofProject(), clause);
    }

    private boolean isHeadingOfAnother(String heading) {
        String title = NUMBERING.matcher(heading).replaceFirst("");
        boolean isOfOtherKind = isProject
                ? holds(words.ofUnit(), title) && !holds(words.ofProject(), title)
                : holds(words.ofProject(), title);
        return isOfOtherKind || words.otherThings().anyEnds(title) && !withFigures.makes(title);
    }

    /** Words of one character stand in too many others. */
    private static boolean holds(List<String> words, String text) {
        return words.stream().anyMatch(it -> it.length() >= WORD && text.contains(it));
    }
}
