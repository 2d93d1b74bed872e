package io.jixiao.form.print;

import java.util.function.UnaryOperator;

/**
 * A cell as a form prints it.
 *
 * @param text what stands in it; lines are separated by line ends
 * @param height rows it covers
 * @param width columns it covers
 */
public record PrintedCell(String text, int height, int width) {

    /** A cell of one place; null prints nothing. */
    public static PrintedCell cell(Object text) {
        return new PrintedCell(text == null ? "" : text.toString(), 1, 1);
    }

    public PrintedCell high(int rows) {
        return new PrintedCell(text, rows, width);
    }

    public PrintedCell wide(int columns) {
        return new PrintedCell(text, height, columns);
    }

    PrintedCell with(UnaryOperator<String> spelling) {
        return new PrintedCell(spelling.apply(text), height, width);
    }
}
