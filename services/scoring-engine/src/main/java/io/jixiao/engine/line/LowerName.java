package io.jixiao.engine.line;

import io.jixiao.language.lexicon.Lexicon;
import io.jixiao.language.lexicon.WordList;

/** Whether a name speaks of something of which less is better (错案, 投诉, 事故). */
final class LowerName {
    private LowerName() {}

    /** @param subject the words before the target's number; empty where there are none */
    static boolean says(String name, String subject, Lexicon lexicon) {
        String word = lexicon.lowerIsBetter().firstIn(name);
        String found = word == null ? lexicon.lowerIsBetter().firstIn(subject) : word;
        return found != null
                && !takenBack(found, name, lexicon.lowerUnless())
                && !takenBack(found, subject, lexicon.lowerUnless());
    }

    /** A word that is a part of the one it takes back elsewhere does not: 控制率 of 经费控制率. */
    private static boolean takenBack(String word, String text, WordList unless) {
        return unless.words().stream().anyMatch(it -> text.contains(it) && !word.contains(it));
    }
}
