package io.jixiao.report.document.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of Chinese text may end: after every character, but never before a closing mark (避头), after an opening one
 * (避尾), or inside of a number or a word of letters.
 */
final class ChineseLines implements FSTextBreaker {
    private static final int DONE = -1;
    private static final String NEVER_FIRST = "、，。．：；？！）〕】》〉」』”’％‰℃…—～·,.:;?!)]}%\u2019";
    private static final String NEVER_LAST = "（〔【《〈「『“‘([{￥¥$";

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        while (position < text.length()) {
            position += Character.charCount(text.codePointAt(position));
            if (position >= text.length() || mayEnd(text.codePointBefore(position), text.codePointAt(position))) {
                return position;
            }
        }
        return DONE;
    }

    private static boolean mayEnd(int last, int first) {
        if (NEVER_FIRST.indexOf(first) >= 0 || NEVER_LAST.indexOf(last) >= 0) {
            return false;
        }
        if (first == ' ') {
            return false;
        }
        return last == ' ' || wide(last) || wide(first);
    }

    private static boolean wide(int character) {
        return character >= 0x2E80 || (character >= 0x2000 && character < 0x2E80 && NEVER_FIRST.indexOf(character) < 0);
    }
}
