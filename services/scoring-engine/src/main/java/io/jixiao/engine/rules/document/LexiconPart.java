package io.jixiao.engine.rules.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.language.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * The {@code lexicon} of a rule set: an id, the words themselves, or what differs from a lexicon. That is the one it
 * {@code extends}, else the one of the rule set that its rule set extends.
 */
final class LexiconPart {
    private static final String PART = "lexicon";

    private LexiconPart() {}

    /** Puts the words in the place of what is said about them. @param inherited null where nothing is extended */
    static void resolve(ObjectNode ruleSet, @Nullable JsonNode inherited) {
        JsonNode said = ruleSet.get(PART);
        if (said instanceof ObjectNode object) {
            JsonNode id = object.remove("extends");
            JsonNode base = id == null ? inherited : named(id, "lexicon.extends");
            ruleSet.set(PART, base instanceof ObjectNode lexicon ? LexiconChange.changed(lexicon, object) : object);
        } else if (said != null && said.isTextual()) {
            ruleSet.set(PART, named(said, PART));
        }
    }

    private static JsonNode named(JsonNode id, String part) {
        return Lexicons.find(id.asText())
                .map(DocumentMapper::tree)
                .orElseThrow(() -> new InvalidRuleSet(
                        part, "应为以下词库之一：" + Lexicons.ids(), "Must be one of the lexicons " + Lexicons.ids()));
    }
}
