package io.jixiao.engine.rules.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.engine.rules.InvalidRuleSet;

/** One version of a rule set by its name, as {@code extends} gives it: {@code {"id": "MOF-2020", "version": 1}}. */
record VersionName(String id, int version) {

    static VersionName of(JsonNode named) {
        if (named.size() != 2
                || !named.path("id").isTextual()
                || !named.path("version").isInt()) {
            throw new InvalidRuleSet("extends", "应写明评分办法的 id 和 version", "Must have the id and version of a rule set");
        }
        return ofDocument(named);
    }

    /** The name that a document gives itself. */
    static VersionName ofDocument(JsonNode document) {
        return new VersionName(
                document.path("id").asText(), document.path("version").asInt());
    }

    @Override
    public String toString() {
        return id + " v" + version;
    }
}
