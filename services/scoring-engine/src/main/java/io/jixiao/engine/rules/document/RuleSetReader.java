package io.jixiao.engine.rules.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.rules.BaseDocuments;
import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.engine.rules.RuleSet;

/** Reads a rule set from its JSON. */
public final class RuleSetReader {
    private RuleSetReader() {}

    /**
     * The rule set that the JSON describes, made whole.
     *
     * @throws InvalidRuleSet naming the part that is unknown, missing or at odds with another
     */
    public static RuleSet read(String json, BaseDocuments bases) {
        try {
            if (DocumentMapper.tree(json) instanceof ObjectNode document) {
                return DocumentMapper.value(new Inheritance(bases).whole(document), RuleSet.class);
            }
            throw new InvalidRuleSet("", "应为 JSON 对象", "Must be a JSON object");
        } catch (JsonMappingException mismatch) {
            throw Mismatch.refusal(mismatch);
        } catch (JsonProcessingException unreadable) {
            throw new InvalidRuleSet("", "应为 JSON", "Must be JSON", unreadable);
        }
    }
}
