package io.jixiao.form.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.form.Form;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form that is written exactly as form.schema.json has it is bound while it is read. {@link JsonForm} reads any other, and names
 * what is wrong with it: what this reads, that reads the same and without a note.
 */
final class SchemaForm {
    /** Neither a text for a number nor a field that nobody knows is taken. */
    private static final ObjectReader READER = StrictJson.mapper()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Form.class);

    private static final Set<String> FIELDS = Stream.of(Form.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    private SchemaForm() {}

    /** The one form in these bytes, bare or under the field {@code form}; empty where it is written in any other way. */
    static Optional<Form> read(byte[] json) {
        try {
            Form form = bound(json);
            return form != null && isSettled(form) ? Optional.of(form) : Optional.empty();
        } catch (IOException otherwise) {
            return Optional.empty();
        }
    }

    /** Null where there is no form, or more than one. */
    private static Form bound(byte[] json) throws IOException {
        try (JsonParser parser = READER.createParser(json)) {
            String first = parser.nextToken() == JsonToken.START_OBJECT ? parser.nextFieldName() : null;
            Form form = FIELDS.contains(first) ? READER.readValue(parser) : wrapped(first, parser);
            return parser.nextToken() == null ? form : null;
        }
    }

    /** The form under the field {@code form}, with all that stands beside it passed over; null where there is none. */
    private static Form wrapped(String first, JsonParser parser) throws IOException {
        Form form = null;
        for (String field = first; field != null; field = parser.nextFieldName()) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            if (object && field.equals("form")) {
                form = READER.readValue(parser);
            } else {
                parser.skipChildren();
            }
        }
        return form;
    }

    /** Whether nothing in it is left to be settled or to be told. */
    private static boolean isSettled(Form form) {
        return !form.indicators().isEmpty()
                && form.indicators().stream().noneMatch(it -> it.weight() == null)
                && form.funds().stream().allMatch(it -> FundRow.named(it.row()).isPresent())
                && (form.ruleSet() == null || WrittenValues.isSaid(form.ruleSet()));
    }
}
