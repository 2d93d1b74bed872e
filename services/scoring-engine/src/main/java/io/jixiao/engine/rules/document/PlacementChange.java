package io.jixiao.engine.rules.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.language.json.MergePatch;

/** Where a rule set puts names by a word: the placement of the lexicon that has this end, or holds this word, is changed whole. */
final class PlacementChange {
    private PlacementChange() {}

    static void place(String ending, JsonNode said, ArrayNode placements) {
        int index = indexOf(ending, placements);
        if (said instanceof ObjectNode placement) {
            if (index < 0) {
                // Before what the lexicon knows: the first that fits decides.
                placements.insertObject(0).putArray("endings").add(ending);
                index = 0;
            }
            placements.set(index, MergePatch.merged((ObjectNode) placements.get(index), placement));
        } else if (said.isNull() && index >= 0) {
            placements.remove(index);
        } else {
            throw new InvalidRuleSet(
                    "lexicon.placements." + ending, "应写明所属的指标类别", "Must say the class where it belongs");
        }
    }

    private static int indexOf(String ending, ArrayNode placements) {
        for (int i = 0; i < placements.size(); i++) {
            if (has(placements.get(i).path("endings"), ending)
                    || has(placements.get(i).path("holding"), ending)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean has(JsonNode words, String wanted) {
        for (JsonNode word : words) {
            if (word.asText().equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}
