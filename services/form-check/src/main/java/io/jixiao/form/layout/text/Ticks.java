package io.jixiao.form.layout.text;

import io.jixiao.language.heading.HeadingWords;
import io.jixiao.language.reading.Simplified;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the grade that is ticked in a row of grades: ☑优 □良, 优☑ 良□, 优（√） 良（ ）, 优 √良. */
final class Ticks {
    private static final String TICK = HeadingWords.of("ticks").pattern();
    private static final HeadingWords BOXES = HeadingWords.of("boxes");

    /** ●优化营商环境 is a line of a report with its bullet: what follows a grade is the next one, or no Chinese. */
    private static final String GRADE = PrintedGrade.WORDS + "(?=" + PrintedGrade.FIRST_CHARACTERS + "|\\P{IsHan}|$)";

    private static final int LONGEST = 80;
    private static final Pattern ANY = Pattern.compile(TICK);
    private static final Pattern FIRST = Pattern.compile("(?<mark>" + TICK + "|" + BOXES.pattern() + "|\\()|" + GRADE);
    private static final Pattern LOOSE =
            Pattern.compile("(?<=^|[\\s:])" + TICK + GRADE + "|" + GRADE + TICK + "(?=$|\\s)");
    private static final Pattern BEFORE = Pattern.compile(TICK + "\\)?" + GRADE);
    private static final Pattern BEHIND = Pattern.compile(GRADE + "\\(?" + TICK);

    private Ticks() {}

    /** The ticked grade; empty when none is ticked. */
    static Optional<String> grade(String cell) {
        if (cell.length() > LONGEST || !ANY.matcher(cell).find()) {
            return Optional.empty();
        }
        String written = Normalizer.normalize(Simplified.of(cell), Normalizer.Form.NFKC);
        String marked = Amounts.narrow(cell);
        Matcher loose = LOOSE.matcher(written);
        boolean isBoxed = marked.contains("(") || BOXES.words().stream().anyMatch(marked::contains);
        if (!isBoxed && loose.find()) {
            return Optional.of(loose.group(1) == null ? loose.group(2) : loose.group(1));
        }
        Matcher first = FIRST.matcher(marked);
        boolean isBefore = first.find() && first.group("mark") != null;
        Matcher ticked = (isBefore ? BEFORE : BEHIND).matcher(marked);
        return ticked.find() ? Optional.of(ticked.group(1)) : Optional.empty();
    }
}
