package io.jixiao.form.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.form.Form;
import io.jixiao.form.Limits;
import io.jixiao.form.Note;
import io.jixiao.form.ReadForm;
import io.jixiao.form.UnreadableForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads forms from JSON. Values may be written as cells write them ({@link WrittenValues}). A field nobody knows is left out with a
 * note; a value of the wrong kind is refused by its JSON pointer.
 */
public final class JsonForm {
    private static final String NOTES = "notes";
    private static final int LONGEST_SHOWN = 60;
    private static final JsonMapper MAPPER =
            StrictJson.mapper().addHandler(new UnknownFields()).build();

    private JsonForm() {}

    /** The forms in these bytes (UTF-8, or else GB18030 with a note): one, bare or under the field {@code form}, or a list of them. Throws {@link UnreadableForm}. */
    public static List<ReadForm> read(byte[] json) {
        if (JsonText.isChineseEncoded(json)) {
            List<Note> encoding = List.of(Note.of("JSON_ENCODING"));
            return read(JsonText.inUtf8(json)).stream()
                    .map(it -> it.with(encoding))
                    .toList();
        }
        JsonNode root = tree(json);
        if (root == null || !root.isArray() || root.isEmpty()) {
            return List.of(form(root));
        }
        if (root.size() > Limits.FORMS) {
            throw new UnreadableForm("TOO_MANY_FORMS", "", Limits.FORMS);
        }
        List<ReadForm> forms = new ArrayList<>();
        for (JsonNode each : root) {
            try {
                forms.add(form(each));
            } catch (UnreadableForm unreadable) {
                throw unreadable.under("/" + forms.size());
            }
        }
        return forms;
    }

    private static ReadForm form(JsonNode root) {
        if (root == null || !root.isObject()) {
            throw new UnreadableForm("JSON_NOT_A_FORM", "");
        }
        JsonNode node = root.path("form").isObject() ? root.path("form") : root;
        if (!node.path("indicators").isArray()) {
            throw new UnreadableForm("JSON_NOT_A_FORM", "/indicators");
        }
        requireNoGap(node, "indicators");
        requireNoGap(node, "funds");
        List<Note> notes = new ArrayList<>();
        WrittenValues.settle((ObjectNode) node, notes);
        try {
            return new ReadForm(
                    Limits.checked(MAPPER.readerFor(Form.class)
                            .withAttribute(NOTES, notes)
                            .<Form>readValue(node)),
                    notes);
        } catch (JsonMappingException mismatch) {
            throw new UnreadableForm("JSON_VALUE", pointer(mismatch), refused(mismatch, node));
        } catch (IOException broken) {
            throw new UnreadableForm("JSON_BROKEN", "", broken);
        }
    }

    /** The value that does not fit, and those that do where they can be counted. */
    private static String refused(JsonMappingException mismatch, JsonNode form) {
        String written = form.at(pointer(mismatch)).toString();
        String shown = written.length() > LONGEST_SHOWN ? written.substring(0, LONGEST_SHOWN) + "…" : written;
        Class<?> wanted = switch (mismatch) {
            case MismatchedInputException it -> it.getTargetType();
            case ValueInstantiationException it -> it.getType().getRawClass();
            default -> null;
        };
        if (wanted == null || !wanted.isEnum()) {
            return shown;
        }
        return Stream.of(wanted.getEnumConstants())
                .map(it -> MAPPER.valueToTree(it).asText())
                .collect(Collectors.joining(", ", shown + " (", ")"));
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException broken) {
            throw new UnreadableForm("JSON_BROKEN", place(broken), broken);
        } catch (IOException unreadable) {
            throw new UnreadableForm("JSON_BROKEN", "", unreadable);
        }
    }

    private static void requireNoGap(JsonNode form, String list) {
        JsonNode lines = form.path(list);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.path(i).isNull()) {
                throw new UnreadableForm("JSON_VALUE", "/" + list + "/" + i, "null");
            }
        }
    }

    private static String pointer(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(it -> "/" + (it.getFieldName() == null ? String.valueOf(it.getIndex()) : it.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String place(JacksonException broken) {
        return broken.getLocation() == null
                ? ""
                : broken.getLocation().getLineNr() + ":" + broken.getLocation().getColumnNr();
    }

    private static final class UnknownFields extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object bean,
                String name)
                throws IOException {
            Note note = Note.of(
                    "FIELD_IGNORED",
                    parser.getParsingContext().pathAsPointer().toString().replaceAll("/+", "/"));
            if (context.getAttribute(NOTES) instanceof List<?> notes) {
                add(notes, note);
            }
            parser.skipChildren();
            return true;
        }

        @SuppressWarnings("unchecked")
        private static void add(List<?> notes, Note note) {
            ((List<Note>) notes).add(note);
        }
    }
}
