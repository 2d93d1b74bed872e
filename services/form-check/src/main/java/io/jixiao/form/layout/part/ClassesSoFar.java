package io.jixiao.form.layout.part;

import io.jixiao.form.Form.IndicatorLine;
import io.jixiao.form.layout.heading.IndicatorColumns.Role;
import io.jixiao.form.layout.row.IndicatorRow;

/** The class and the subclass in which a row stands: each holds until another is named, whether its cell is merged or left blank below. */
record ClassesSoFar(String indicatorClass, String subclass) {
    static final ClassesSoFar NONE = new ClassesSoFar("", "");

    /** The classes, where this row may name others. */
    ClassesSoFar after(IndicatorRow row) {
        String named = row.text(Role.CLASS);
        String second = row.columns().has(Role.NAME) ? row.text(Role.SUBCLASS) : "";
        boolean isAnother = !named.isBlank() && !named.equals(indicatorClass);
        return new ClassesSoFar(
                isAnother ? named : indicatorClass, !second.isBlank() ? second : isAnother ? "" : subclass);
    }

    /** The row's indicator. */
    IndicatorLine line(IndicatorRow row) {
        return row.line(indicatorClass, subclass);
    }
}
