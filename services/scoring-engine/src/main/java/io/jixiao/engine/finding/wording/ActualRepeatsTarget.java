package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.Flaw;
import io.jixiao.engine.finding.LinePolicy;
import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.engine.line.JudgedLine;
import io.jixiao.engine.score.Cell;
import io.jixiao.engine.score.FindingCode;
import io.jixiao.language.reading.Operator;
import io.jixiao.language.reading.Reading;
import java.util.Optional;
import java.util.regex.Pattern;

/** The actual is the target copied: it carries an operator, or says the target's words again. */
public record ActualRepeatsTarget() implements LinePolicy {
    private static final Pattern SPACE = Pattern.compile("\\s");

    @Override
    public FindingCode code() {
        return FindingCode.ACTUAL_REPEATS_TARGET;
    }

    @Override
    public Optional<Flaw> find(JudgedLine line, ScoredTable table) {
        Reading target = line.score().target();
        Reading actual = line.score().actual();
        boolean operator = actual instanceof Reading.Number number && number.operator() != Operator.NONE;
        boolean words = target instanceof Reading.InWords asked
                && actual instanceof Reading.InWords answered
                && sameWords(asked.text().strip(), answered.text().strip());
        return operator || words
                ? Optional.of(
                        Flaw.of(line, Cell.ACTUAL).with("target", target.text()).with("actual", actual.text()))
                : Optional.empty();
    }

    /** Word for word, white space apart. */
    private static boolean sameWords(String target, String actual) {
        return target.charAt(0) == actual.charAt(0)
                && SPACE.matcher(target)
                        .replaceAll("")
                        .equals(SPACE.matcher(actual).replaceAll(""));
    }
}
