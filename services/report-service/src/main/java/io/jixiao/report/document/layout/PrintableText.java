package io.jixiao.report.document.layout;

/** Text that every document format can carry. */
public final class PrintableText {
    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /**
     * Replaces what XML 1.0 and HTML do not allow (control characters, unpaired surrogates, non-characters) by U+FFFD, so that
     * a reader sees that something stood there. Everything else is untouched; null is empty.
     */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        if (text.codePoints().allMatch(PrintableText::printable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(point -> printable(point) ? point : REPLACEMENT).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean printable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point == '\t' || point == '\n' || point == '\r';
            case Character.SURROGATE -> false;
            default -> (point & 0xFFFE) != 0xFFFE && (point < 0xFDD0 || point > 0xFDEF);
        };
    }
}
