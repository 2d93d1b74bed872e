package io.jixiao.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Compares the records that an answer is read into with the answer's schema, at any depth. */
record AnsweredFields(Contract contract, List<String> faults) {

    void compare(Type type, JsonNode written, String at) {
        JsonNode schema = contract.resolved(written);
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            wants("array", schema, at);
            compare(list.getActualTypeArguments()[0], schema.path("items"), at + "[]");
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                field(component, schema, at + "." + component.getName());
            }
        } else {
            wants(named(type), schema, at);
        }
    }

    private void field(RecordComponent component, JsonNode schema, String at) {
        JsonNode property = schema.path("properties").path(component.getName());
        if (property.isMissingNode()) {
            faults.add(at + " is not in the contract");
            return;
        }
        // Where a number is left out, a primitive would silently be 0.
        if (component.getType().isPrimitive() && !contains(schema.path("required"), component.getName())) {
            faults.add(at + " may be absent");
        }
        compare(component.getGenericType(), property, at);
    }

    private void wants(String wanted, JsonNode schema, String at) {
        JsonNode type = schema.path("type");
        if (!type.asText().equals(wanted) && !contains(type, wanted)) {
            faults.add(at + " is " + type + " and read as " + wanted);
        }
    }

    private static boolean contains(JsonNode texts, String text) {
        return StreamSupport.stream(texts.spliterator(), false)
                .anyMatch(it -> it.asText().equals(text));
    }

    private static String named(Type type) {
        if (type == String.class || type == UUID.class) {
            return "string";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        if (type == int.class || type == long.class) {
            return "integer";
        }
        throw new IllegalArgumentException("no schema type is known for " + type);
    }
}
