package io.jixiao.engine.rules.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.jixiao.engine.rules.InvalidRuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of words that a rule set changes.
 *
 * @param list as the lexicon has it
 * @param part where the rule set says so
 */
record WordArray(ArrayNode list, String part) {

    /** What the rule set says there. */
    List<String> words(JsonNode said) {
        List<String> words = new ArrayList<>();
        said.forEach(word -> words.add(word.asText()));
        if (!said.isArray() || words.isEmpty()) {
            throw new InvalidRuleSet(part, "应为词语数组", "Must be an array of words");
        }
        return words;
    }

    /** Whoever adds a word that is there does not know the lexicon that the rule set is read with. */
    void add(String word) {
        if (indexOf(word) >= 0) {
            throw new InvalidRuleSet(part, "词表中已有“%s”".formatted(word), "The list has \"%s\" already".formatted(word));
        }
        list.add(word);
    }

    void remove(String word) {
        int index = indexOf(word);
        if (index < 0) {
            throw new InvalidRuleSet(part, "词表中没有“%s”".formatted(word), "The list has no \"%s\"".formatted(word));
        }
        list.remove(index);
    }

    private int indexOf(String word) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).asText().equals(word)) {
                return i;
            }
        }
        return -1;
    }
}
