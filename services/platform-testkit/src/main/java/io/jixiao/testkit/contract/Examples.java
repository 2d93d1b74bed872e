package io.jixiao.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Whether a reader sees how a property of a request is written. */
final class Examples {
    private static final Set<String> STRUCTURED = Set.of("object", "array");

    private Examples() {}

    /** True for values with an example, a default or an enumeration, and for what is made of other schemas. */
    static boolean has(Contract contract, JsonNode property) {
        JsonNode schema = contract.resolved(property);
        return shows(property)
                || shows(schema)
                || STRUCTURED.contains(schema.path("type").asText());
    }

    private static boolean shows(JsonNode schema) {
        return schema.path("examples").size() > 0 || schema.has("default") || schema.has("enum");
    }
}
