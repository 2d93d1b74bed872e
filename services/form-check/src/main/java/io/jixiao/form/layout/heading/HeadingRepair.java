package io.jixiao.form.layout.heading;

import java.util.function.UnaryOperator;

/**
 * Something that forms do to a heading, and what is made of it.
 *
 * @param name by which it is told that it was applied
 * @param example a heading that needs it, a row a line, with | between the cells; &lt; stands for the cell on the left, merged over this
 *     place, and ^ for the one above
 * @param repair gives the same value where there is nothing to repair
 */
record HeadingRepair(String name, String example, UnaryOperator<HeadingRow> repair) {

    HeadingRow on(HeadingRow heading) {
        return repair.apply(heading);
    }
}
