package io.jixiao.engine.finding.wording;

import java.util.HashSet;
import java.util.Set;

/** The two-character words that a Chinese text may hold, punctuation apart. */
final class WordPairs {
    private WordPairs() {}

    static Set<String> of(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isHan(text.charAt(i)) && isHan(text.charAt(i + 1))) {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }

    static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
