package io.jixiao.form.layout;

import io.jixiao.form.Form.ExecutionLine;
import io.jixiao.form.Note;
import io.jixiao.form.layout.part.FormParts;
import io.jixiao.form.layout.part.Indicators;
import java.math.BigDecimal;
import java.util.List;

/**
 * The budget execution line of a form: the funds block's, or the indicator table's; a form with neither has none to score.
 *
 * @param line its weight is 0 where it is not scored
 * @param indicators those that are scored beside it
 */
record ExecutionOfForm(ExecutionLine line, Indicators indicators, List<Note> notes) {
    private static final BigDecimal ALL_POINTS = new BigDecimal(100);

    static ExecutionOfForm of(FormParts parts) {
        ExecutionLine block = parts.fundsExecution();
        Indicators indicators = parts.indicators().beside(block);
        ExecutionLine line = indicators.executionLine();
        if (block != null && line != null) {
            return new ExecutionOfForm(joined(block, line), indicators, List.of());
        }
        if (line != null) {
            return new ExecutionOfForm(line, indicators, List.of());
        }
        if (block == null) {
            return unscored(new ExecutionLine(null, null, null, null), indicators, List.of(Note.of("NO_EXECUTION")));
        }
        if (givesNoPoints(block, indicators)) {
            List<Note> notes = makeHundred(indicators) ? List.of(Note.of("EXECUTION_WITHOUT_POINTS")) : List.of();
            return unscored(block, indicators, notes);
        }
        return new ExecutionOfForm(block, indicators, List.of());
    }

    private static ExecutionOfForm unscored(ExecutionLine line, Indicators indicators, List<Note> notes) {
        return new ExecutionOfForm(
                new ExecutionLine(BigDecimal.ZERO, line.declaredRate(), null, line.deviationExplanation()),
                indicators,
                notes);
    }

    private static ExecutionLine joined(ExecutionLine block, ExecutionLine line) {
        return new ExecutionLine(
                block.weight() == null ? line.weight() : block.weight(),
                block.declaredRate() == null ? line.declaredRate() : block.declaredRate(),
                block.declaredScore() == null ? line.declaredScore() : block.declaredScore(),
                block.deviationExplanation() == null ? line.deviationExplanation() : block.deviationExplanation());
    }

    /** Many forms print the money without points, and give all hundred to their indicators, or print no points at all. */
    private static boolean givesNoPoints(ExecutionLine block, Indicators indicators) {
        boolean isPointless = block.weight() == null && block.declaredScore() == null;
        return isPointless && (makeHundred(indicators) || !indicators.areWeighted());
    }

    private static boolean makeHundred(Indicators indicators) {
        return indicators.weights().compareTo(ALL_POINTS) == 0;
    }
}
