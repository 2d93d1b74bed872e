package io.jixiao.engine.finding.wording;

/** Whether quotes and brackets close in the order they open. */
final class Brackets {
    private static final String OPENING = "（(【[《“‘「";
    private static final String ITEM_NUMBER = "0123456789一二三四五六七八九十abcdeABCDE";
    private static final String CLOSING = "）)】]》”’」";

    private Brackets() {}

    static boolean close(String text) {
        StringBuilder open = new StringBuilder(0);
        int straight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSign(c)) {
                continue;
            }
            straight += c == '"' ? 1 : 0;
            int closing = CLOSING.indexOf(c);
            if (closing >= 0 && open.isEmpty() && numbersAnItem(text, i)) {
                continue;
            }
            if (OPENING.indexOf(c) >= 0) {
                open.append(c);
            } else if (closing >= 0 && !closed(open, closing)) {
                return false;
            }
        }
        return open.isEmpty() && straight % 2 == 0;
    }

    /** One of the brackets and quotes; most characters are none. */
    private static boolean isSign(char c) {
        return switch (c) {
            case '（', '(', '【', '[', '《', '“', '‘', '「', '）', ')', '】', ']', '》', '”', '’', '」', '"' -> true;
            default -> false;
        };
    }

    /** 1）…；2）…: a bracket behind the number of an item opens nowhere. */
    private static boolean numbersAnItem(String text, int bracket) {
        int start = bracket;
        while (start > 0 && ITEM_NUMBER.indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start < bracket && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    /** People mix full-width and half-width brackets, so the two count as one kind. */
    private static boolean closed(StringBuilder open, int closing) {
        if (open.isEmpty()) {
            return false;
        }
        int opened = OPENING.indexOf(open.charAt(open.length() - 1));
        open.setLength(open.length() - 1);
        return opened == closing || opened / 2 == closing / 2 && opened < 4;
    }
}
