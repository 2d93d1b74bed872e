package io.jixiao.engine.finding.wording;

import io.jixiao.engine.finding.ScoredTable;
import io.jixiao.language.lexicon.WordEnds;
import io.jixiao.language.lexicon.WordList;
import io.jixiao.language.lexicon.WordPairs;

/** Whether a text ends on the first character of a word that stands whole in another cell of the form. */
final class CutWord {
    private static final int SHORTEST = 4;
    /** What may follow a whole word: 响应迅捷性, 环境监测站. */
    private static final String SUFFIXES = "度率性化了的过后前中等数量额者地着站局所院校队员点线网区县市镇乡村组处科室器仪车卡证费款金人户家";

    private CutWord() {}

    static boolean ends(String text, ScoredTable table) {
        int last = text.length() - 1;
        if (text.length() < SHORTEST || !isHan(text, last - 1) || !isHan(text, last)) {
            return false;
        }
        WordList endings = table.rules().lexicon().endings();
        if (endings.anyEnds(text)) {
            return false;
        }
        boolean begins = WordEnds.cut(text.charAt(last - 1), text.charAt(last));
        boolean stands = false;
        for (String cell : table.texts()) {
            if (cell.indexOf(text.charAt(last)) >= 0 && !cell.equals(text)) {
                if (standsWhole(text.substring(last - 1), cell)) {
                    return false;
                }
                stands =
                        stands || begins && holdsWordOf(text.charAt(last), cell) || goesOn(text, cell, begins, endings);
            }
        }
        return stands;
    }

    /** At the end of a cell's words: what ends there is no half word. */
    private static boolean standsWhole(String ending, String cell) {
        for (int at = cell.indexOf(ending); at >= 0; at = cell.indexOf(ending, at + 1)) {
            if (!isHan(cell, at + ending.length())) {
                return true;
            }
        }
        return false;
    }

    /** A word of two characters that begins with this one, at the beginning or the end of a cell's words. */
    private static boolean holdsWordOf(char first, String cell) {
        for (int at = cell.indexOf(first); at >= 0; at = cell.indexOf(first, at + 1)) {
            boolean followed = isHan(cell, at + 1);
            boolean begins = !isHan(cell, at - 1);
            boolean ends = !isHan(cell, at + 2);
            if (followed && (begins || ends)) {
                return true;
            }
        }
        return false;
    }

    /** 保障机关正常运 beside 正常运转: the other cell has the same last three characters and goes on with the rest of a word. */
    private static boolean goesOn(String text, String cell, boolean begins, WordList endings) {
        String tail = text.substring(text.length() - 3);
        for (int at = cell.indexOf(tail); at >= 0; at = cell.indexOf(tail, at + 1)) {
            int next = at + tail.length();
            if (isHan(cell, next)
                    && (begins
                            || endings.words().contains(cell.substring(next - 1, next + 1))
                            || oneMore(text, cell))) {
                return true;
            }
        }
        return false;
    }

    private static boolean oneMore(String text, String cell) {
        return cell.length() == text.length() + 1
                && cell.startsWith(text)
                && SUFFIXES.indexOf(cell.charAt(text.length())) < 0;
    }

    private static boolean isHan(String cell, int at) {
        return at >= 0 && at < cell.length() && WordPairs.isHan(cell.charAt(at));
    }
}
