package io.jixiao.form.layout.text;

import java.util.regex.Pattern;

/** Texts that stand in a cell for nothing: a dash, a stroke, 无. */
public final class EmptyCell {
    private static final Pattern EMPTY = Pattern.compile("[-—–/无]*");

    private EmptyCell() {}

    /** Whether the cell says nothing. */
    public static boolean is(String cell) {
        return EMPTY.matcher(Amounts.narrow(cell)).matches();
    }
}
