package io.jixiao.platform.text;

/**
 * Texts that are what they look like: no control characters (neither PostgreSQL nor Word takes them), no half of a surrogate
 * pair, and nothing that turns the direction of writing, with which {@code %58} is read as {@code 85%}.
 */
public final class PlainText {

    private PlainText() {}

    /** Whether a text of several lines can be stored and printed as it is; tab and line ends are fine. */
    public static boolean isPrintable(String text) {
        return text.codePoints().allMatch(PlainText::printable);
    }

    /** Whether a name fits into one line of a list beside others: printable, without tab, line end or mark of direction. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.codePoints()
                        .allMatch(codePoint -> !Character.isISOControl(codePoint)
                                && printable(codePoint)
                                && !marksDirection(codePoint));
    }

    private static boolean printable(int codePoint) {
        boolean lineEndOrTab = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        return lineEndOrTab
                || !(Character.isISOControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE
                        || turnsDirection(codePoint)
                        || (codePoint & 0xFFFE) == 0xFFFE);
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm. */
    private static boolean turnsDirection(int codePoint) {
        return (codePoint >= 0x202A && codePoint <= 0x202E) || (codePoint >= 0x2066 && codePoint <= 0x2069);
    }

    /** Marks that have a direction and no shape, and the ends of lines and paragraphs. */
    private static boolean marksDirection(int codePoint) {
        return codePoint == 0x200E
                || codePoint == 0x200F
                || codePoint == 0x061C
                || codePoint == 0x2028
                || codePoint == 0x2029;
    }
}
