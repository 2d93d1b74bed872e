package io.jixiao.form.layout.row;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One way to tell what a row is. Of several in a list the first that claims the row counts.
 *
 * @param name by which it is told that it claimed a row
 * @param example a table, a row a line with | between the cells, of which it claims the last, or the one that is marked by &gt;; &lt; stands for
 *     the cell on the left, merged over this place, and ^ for the one above
 * @param endsBlock whether the row ends the block in which it stands, and is what it is outside of it
 * @param claim what the row is; empty where this one does not know it
 */
public record RowRecogniser(
        String name, String example, boolean endsBlock, Function<SeenRow, Optional<RowKind>> claim) {

    /** One that knows what the row is. */
    static RowRecogniser of(String name, String example, Function<SeenRow, Optional<RowKind>> claim) {
        return new RowRecogniser(name, example, false, claim);
    }

    /** One that knows such rows, which are all alike. */
    static RowRecogniser of(String name, String example, Predicate<SeenRow> claims, RowKind kind) {
        return of(name, example, it -> claims.test(it) ? Optional.of(kind) : Optional.empty());
    }

    /** One that knows rows that stand in the block no longer. */
    static RowRecogniser end(String name, String example, Predicate<SeenRow> claims) {
        return new RowRecogniser(
                name, example, true, it -> claims.test(it) ? Optional.of(new RowKind.Blank()) : Optional.empty());
    }
}
