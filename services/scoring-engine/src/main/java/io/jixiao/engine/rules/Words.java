package io.jixiao.engine.rules;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that a rule set looks for in names and cells, none of them empty, in the order in which it lists them. */
public final class Words extends AbstractList<String> {
    private static final int ALIKE = 1024;

    private final List<String> words;
    private final Map<Character, List<String>> byLastCharacter = new HashMap<>();

    /** Which characters, by their last bits, a word ends on: most texts end on none of them, and need not be looked up. */
    private final boolean[] lastCharacters = new boolean[ALIKE];

    /** The same for first characters. */
    private final boolean[] firstCharacters = new boolean[ALIKE];

    private Words(List<String> words) {
        this.words = words;
        for (String word : words) {
            Completeness.require(!word.isEmpty(), "lexicon", "不应有空白词语", "Must have no empty words");
            firstCharacters[word.charAt(0) % ALIKE] = true;
            lastCharacters[last(word) % ALIKE] = true;
            byLastCharacter
                    .computeIfAbsent(last(word), any -> new ArrayList<>())
                    .add(word);
        }
    }

    /** These words; null reads as none. */
    public static Words of(List<String> words) {
        return words instanceof Words already ? already : new Words(words == null ? List.of() : List.copyOf(words));
    }

    /** Whether the text ends on one of them. */
    public boolean end(String text) {
        if (text.isEmpty() || !lastCharacters[last(text) % ALIKE]) {
            return false;
        }
        List<String> alike = byLastCharacter.get(last(text));
        if (alike == null) {
            return false;
        }
        for (String word : alike) {
            if (text.endsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text holds one of them. */
    public boolean standIn(String text) {
        return firstIn(text) != null;
    }

    /** The first of them, in the rule set's order, that the text holds; null when it holds none. */
    public String firstIn(String text) {
        if (!mayStandIn(text)) {
            return null;
        }
        for (int i = 0; i < words.size(); i++) {
            if (text.contains(words.get(i))) {
                return words.get(i);
            }
        }
        return null;
    }

    private boolean mayStandIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (firstCharacters[text.charAt(i) % ALIKE]) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String get(int index) {
        return words.get(index);
    }

    @Override
    public int size() {
        return words.size();
    }

    private static char last(String text) {
        return text.charAt(text.length() - 1);
    }
}
