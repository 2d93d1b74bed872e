package io.jixiao.engine.rules.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.language.json.MergePatch;
import org.jspecify.annotations.Nullable;

/**
 * What differs from a lexicon: {@code remove} and {@code add} give words by list, {@code placements} the end of a name; a
 * list that is given itself replaces the lexicon's.
 */
final class LexiconChange {
    private LexiconChange() {}

    static ObjectNode changed(ObjectNode lexicon, ObjectNode change) {
        ObjectNode said = change.deepCopy();
        JsonNode removed = said.remove("remove");
        JsonNode added = said.remove("add");
        JsonNode placed = said.path("placements").isObject() ? said.remove("placements") : null;
        ObjectNode changed = MergePatch.merged(lexicon, said);
        eachWord(removed, "lexicon.remove", changed, WordArray::remove);
        eachWord(added, "lexicon.add", changed, WordArray::add);
        if (placed != null) {
            placed.properties()
                    .forEach(it -> PlacementChange.place(it.getKey(), it.getValue(), changed.withArray("placements")));
        }
        return changed;
    }

    @FunctionalInterface
    private interface Step {
        void make(WordArray list, String word);
    }

    private static void eachWord(@Nullable JsonNode byList, String part, ObjectNode lexicon, Step step) {
        if (byList == null) {
            return;
        }
        if (!byList.isObject()) {
            throw new InvalidRuleSet(part, "应按词表列出词语", "Must give words by list");
        }
        byList.properties().forEach(it -> {
            WordArray list = list(lexicon.get(it.getKey()), part + "." + it.getKey());
            list.words(it.getValue()).forEach(word -> step.make(list, word));
        });
    }

    private static WordArray list(@Nullable JsonNode list, String part) {
        if (list instanceof ArrayNode words && !words.path(0).isObject()) {
            return new WordArray(words, part);
        }
        throw new InvalidRuleSet(part, "词库没有这个词表", "The lexicon has no such list");
    }
}
