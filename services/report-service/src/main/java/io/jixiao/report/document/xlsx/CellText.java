package io.jixiao.report.document.xlsx;

import io.jixiao.report.document.layout.PrintableText;

/** Text as a cell can hold it, and how high it stands: Excel fits no height to merged cells by itself. */
final class CellText {
    /** What a cell of Excel holds at most. */
    private static final int LONGEST = 32_767;

    private static final String CUT = "……（全文见 Word 文件）";
    /** The highest row that Excel has, in points. */
    private static final float HIGHEST = 409;

    private static final double POINTS_PER_TENTH_OF_MILLIMETRE = 72 / 254.0;
    private static final double PADDING = 5;

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
    static float height(String text, int width, int size) {
        double fits = width * POINTS_PER_TENTH_OF_MILLIMETRE - PADDING;
        int lines = text.lines()
                .mapToInt(line -> (int) Math.max(1, Math.ceil(width(line) * size / fits)))
                .sum();
        return Math.min(HIGHEST, Math.max(1, lines) * size * 1.34f + 3);
    }

    /** In ems: a letter takes half of what a Chinese character takes. */
    private static double width(String line) {
        return line.codePoints().mapToDouble(point -> point < 0x2000 ? 0.5 : 1).sum();
    }
}
