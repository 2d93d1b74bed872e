package io.jixiao.engine.line;

import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.engine.score.LineScore;
import java.util.Set;

/**
 * An indicator line with its score and what was noticed on the way.
 *
 * @param indicator as the table states it
 * @param score what it earned
 * @param notes what was noticed
 */
public record JudgedLine(Indicator indicator, LineScore score, Set<Note> notes) {

    /** Whether this was noticed. */
    public boolean noted(Note note) {
        return notes.contains(note);
    }
}
