package io.jixiao.language.lexicon;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words to be found in names and cells. In JSON it is an array of them.
 *
 * @param words none of them empty; the first that is found counts, so a longer word stands before its part
 */
public record WordList(@JsonValue List<String> words) {

    /** @throws EmptyWord where one of the words is empty: it would be found in every text */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WordList {
        words = List.copyOf(words);
        if (words.contains("")) {
            throw new EmptyWord();
        }
    }

    /** These words. */
    public static WordList of(String... words) {
        return new WordList(List.of(words));
    }

    /** Whether one of them ends the text. */
    public boolean anyEnds(String text) {
        return endOf(text) != null;
    }

    /** The first of them that ends the text; null when none does. */
    public @Nullable String endOf(String text) {
        for (String word : words) {
            if (text.endsWith(word)) {
                return word;
            }
        }
        return null;
    }

    /** Whether one of them stands in the text. */
    public boolean anyIn(String text) {
        return firstIn(text) != null;
    }

    /** The first of them, in the list's order, that the text holds; null when it holds none. */
    public @Nullable String firstIn(String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return word;
            }
        }
        return null;
    }
}
