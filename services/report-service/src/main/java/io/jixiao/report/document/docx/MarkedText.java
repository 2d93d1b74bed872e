package io.jixiao.report.document.docx;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text with what was struck from it and what was put in, in pieces that a reader takes in at a glance: a number with its point
 * and its per cent, a word of letters, a single Chinese character.
 *
 * @param pieces in reading order, none empty
 */
record MarkedText(List<Piece> pieces) {
    private static final Pattern PIECE = Pattern.compile("[0-9][0-9.,]*[%‰]?|[A-Za-z]+|.", Pattern.DOTALL);

    /** A piece that was kept, struck or put in. */
    record Piece(Mark mark, String text) {}

    /** A text that is the same in both, or stands in one only. */
    static MarkedText whole(Mark mark, String text) {
        return new MarkedText(text.isEmpty() ? List.of() : List.of(new Piece(mark, text)));
    }

    /** What became of the first text until it was the second. */
    static MarkedText between(String before, String after) {
        if (before.equals(after)) {
            return whole(Mark.KEPT, after);
        }
        List<String> old = split(before);
        List<String> now = split(after);
        List<Piece> pieces = new ArrayList<>();
        int kept = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Mark.KEPT, old.subList(kept, delta.getSource().getPosition()));
            add(pieces, Mark.DELETED, delta.getSource().getLines());
            add(pieces, Mark.INSERTED, delta.getTarget().getLines());
            kept = delta.getSource().last() + 1;
        }
        add(pieces, Mark.KEPT, old.subList(kept, old.size()));
        return new MarkedText(List.copyOf(pieces));
    }

    /** Whether a reader would call the second text the first one reworded: at least half of the longer one was kept. */
    boolean mostlyKept() {
        int kept = length(Mark.KEPT);
        return 2 * kept >= kept + Math.max(length(Mark.DELETED), length(Mark.INSERTED));
    }

    private int length(Mark mark) {
        return pieces.stream()
                .filter(piece -> piece.mark() == mark)
                .mapToInt(piece -> piece.text().length())
                .sum();
    }

    private static List<String> split(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Mark mark, List<String> texts) {
        if (!texts.isEmpty()) {
            pieces.add(new Piece(mark, String.join("", texts)));
        }
    }
}
