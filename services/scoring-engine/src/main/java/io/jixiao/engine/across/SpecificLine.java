package io.jixiao.engine.across;

import io.jixiao.language.cell.CellReader;
import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.reading.Reading;
import io.jixiao.language.unit.Unit;
import java.math.BigDecimal;

/**
 * Whether a line's texts are its subject's own, so that nobody else writes them by chance. A standard wording with a standard
 * answer (服务对象满意度 ≥95%: 96%, 验收合格率 100%: 100%, 完成及时) is not.
 */
record SpecificLine(Lexicon lexicon, CellReader reader) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int LONG_WORDS = 12;
    private static final int LONG_EXPLANATION = 10;
    private static final String SATISFACTION = "满意";

    static SpecificLine by(Lexicon lexicon) {
        return new SpecificLine(lexicon, new CellReader(0, lexicon.empty()));
    }

    boolean isSpecific(ComparedLine line) {
        return explains(TableSubject.plain(line.explanation()))
                || switch (reader.read(line.actual())) {
                    case Reading.Number number -> isOwnNumber(number, line);
                    case Reading.InWords words ->
                        TableSubject.plain(words.text()).length() >= LONG_WORDS;
                    default -> false;
                };
    }

    private boolean explains(String explanation) {
        return explanation.length() >= LONG_EXPLANATION
                && !lexicon.noExplanation().contains(explanation)
                && !lexicon.hollowExplanations().contains(explanation);
    }

    private boolean isOwnNumber(Reading.Number actual, ComparedLine line) {
        Unit unit = Unit.of(actual);
        Unit.Kind kind = unit == null ? Unit.Kind.AMOUNT : unit.kind();
        return switch (kind) {
            case RATIO -> !line.name().contains(SATISFACTION) && !isStandardShare(actual, line);
            case DURATION -> false;
            default -> actual.value().compareTo(BigDecimal.ONE) > 0;
        };
    }

    /** All of it, none of it, or just what was asked for. */
    private boolean isStandardShare(Reading.Number actual, ComparedLine line) {
        BigDecimal value = actual.value();
        return value.compareTo(ALL) == 0
                || value.signum() == 0
                || reader.read(line.target()) instanceof Reading.Number target
                        && target.value().compareTo(value) == 0;
    }
}
