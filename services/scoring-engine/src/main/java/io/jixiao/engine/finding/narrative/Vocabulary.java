package io.jixiao.engine.finding.narrative;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a text is made of these words, of dates and of amounts alone, so that it speaks of nothing else. */
record Vocabulary(List<String> words) {
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*(?:年度|年|月份|月|日|号|季度|%|％|万元|亿元|元|万|分)?");
    private static final String MARKS = "，,、：:（）()“”\"《》.．";

    /** Longer words go first: 本年度 before 本年. */
    @SafeVarargs
    static Vocabulary of(List<String>... lists) {
        return new Vocabulary(Stream.of(lists)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** Whether nothing else stands in the text; an empty one is made of them. */
    boolean makes(String text) {
        int at = 0;
        Matcher amount = AMOUNT.matcher(text);
        while (at < text.length()) {
            int end = MARKS.indexOf(text.charAt(at)) >= 0 ? at + 1 : wordEnd(text, at);
            if (end == at && amount.region(at, text.length()).lookingAt()) {
                end = amount.end();
            }
            if (end == at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    /** Where the longest of the words ends that the text has at this place; the place itself when it has none. */
    int wordEnd(String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        return at;
    }
}
