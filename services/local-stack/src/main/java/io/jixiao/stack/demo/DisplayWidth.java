package io.jixiao.stack.demo;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: two for each Chinese character or full-width sign. */
final class DisplayWidth {
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The text in exactly so many columns: filled with blanks, or cut with an ellipsis. */
    static String fit(String text, int columns) {
        String shown = of(text) <= columns ? text : cut(text, columns - 1) + ELLIPSIS;
        return shown + " ".repeat(columns - of(shown));
    }

    /** As {@link #fit}, with the blanks in front. */
    static String fitRight(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    private static String cut(String text, int columns) {
        StringBuilder kept = new StringBuilder();
        int used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            used += of(codePoint);
            if (used > columns) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.toString();
    }
}
