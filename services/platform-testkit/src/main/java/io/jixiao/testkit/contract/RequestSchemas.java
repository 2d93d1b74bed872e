package io.jixiao.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The component schemas that request bodies are made of, at any depth. */
final class RequestSchemas {

    private RequestSchemas() {}

    static Stream<Map.Entry<String, JsonNode>> of(Contract contract) {
        Deque<JsonNode> open = new ArrayDeque<>();
        contract.operations().forEach(operation -> open.add(operation.node().path("requestBody")));
        Map<String, JsonNode> found = new TreeMap<>();
        while (!open.isEmpty()) {
            for (String reference : open.remove().findValuesAsText("$ref")) {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                JsonNode schema = contract.document().at(reference.substring(1));
                if (found.putIfAbsent(name, schema) == null) {
                    open.add(schema);
                }
            }
        }
        return found.entrySet().stream();
    }
}
