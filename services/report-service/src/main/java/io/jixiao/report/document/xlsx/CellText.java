package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.layout.PrintableText;

/** Text as a cell can hold it, and how high it stands: Excel fits no height to merged cells by itself. */
final class CellText {
    /** What a cell of Excel holds at most. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "……（全文见 Word 文件）";

    /** The highest row that Excel has, in points. */
    private static final int HIGHEST = 409;

    /** What a cell keeps free at its sides together, in points. */
    private static final int PADDING = 5;

    private CellText() {}

    static String of(String text) {
        String printable = PrintableText.of(text);
        return printable.length() <= LONGEST ? printable : printable.substring(0, LONGEST - CUT.length()) + CUT;
    }

    /**
     * How high a cell is, in points.
     *
     * @param width in tenths of a millimetre
     * @param size of the letters, in points
     */
    static int height(String text, int width, int size) {
        int halves = Math.max(2, (width * 72 / 254 - PADDING) * 2 / size);
        int lines = text.lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(halfWidths(line), halves)))
                .sum();
        return Math.min(HIGHEST, Math.max(1, lines) * size * 4 / 3 + 3);
    }

    /** A letter takes half of what a Chinese character takes. */
    private static int halfWidths(String line) {
        return line.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
    }
}
