package io.jixiao.language.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a document says over what it has from another, as JSON Merge Patch (RFC 7396) does it: objects are merged member by
 * member, everything else is replaced, null removes.
 */
public final class MergePatch {
    private MergePatch() {}

    /** The base with what is said over it; neither is changed. */
    public static ObjectNode merged(ObjectNode base, ObjectNode said) {
        ObjectNode merged = base.deepCopy();
        said.properties().forEach(member -> put(merged, member.getKey(), member.getValue()));
        return merged;
    }

    private static void put(ObjectNode merged, String name, JsonNode said) {
        JsonNode present = merged.get(name);
        if (present instanceof ObjectNode base && said instanceof ObjectNode over) {
            merged.set(name, merged(base, over));
        } else if (present != null && said.isNull()) {
            merged.remove(name);
        } else {
            // A null that removes nothing stays, so that the strict reader sees a misspelled name.
            merged.set(name, said);
        }
    }
}
