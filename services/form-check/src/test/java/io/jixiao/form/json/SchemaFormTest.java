package io.jixiao.form.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.form.ReadForm;
import io.jixiao.form.UnreadableForm;
import io.jixiao.form.print.SharedCase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way into a form says what the long way says, or leaves the form to it. */
class SchemaFormTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\"-\"",
            "\" \"",
            "\"10分\"",
            "\"1,200.50\"",
            "\"12\"",
            "\"合计 \"",
            "\"total\"",
            "\"PROJECT\"",
            "\"正向\"",
            "\"2021年度\"",
            "\"全部达成预期指标\"",
            "1.50",
            "1e2",
            "-1",
            "0",
            "2021",
            "true",
            "[]",
            "[null]",
            "{}",
            "{\"unknown\":1}",
            "{\"BASIC\":\"3万元\"}",
            "{\"基本支出\":3.0}",
            "12345678901234567890123456789");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhuzhou-2021",
                "ezhou-2019-purchased-services",
                "jishan-2021-public-health",
                "zhongjiang-2022-water-gauge"
            })
    void aPublishedFormIsReadOnTheShortWayBareOrWrapped(String name) throws IOException {
        byte[] wrapped = SharedCase.named(name).json();
        byte[] bare = bytes(MAPPER.readTree(wrapped).path("form"));

        for (byte[] json : List.of(wrapped, bare)) {
            assertTrue(SchemaForm.read(json).isPresent());
            assertEquals(said(() -> JsonForm.settled(json)), said(() -> JsonForm.read(json)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhuzhou-2021", "zhongjiang-2022-water-gauge"})
    void whateverStandsInAFieldBothWaysSayTheSame(String name) throws IOException {
        JsonNode form = MAPPER.readTree(SharedCase.named(name).json()).path("form");
        for (String value : VALUES) {
            JsonNode written = MAPPER.readTree(value);
            eachWith(form, form, written, it -> assertSameBothWays(bytes(it)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "null",
                "1",
                "{\"form\":1}",
                "{\"form\":{}}",
                "{\"indicators\":[]}",
                "{\"indicators\":[null]}",
                "{\"indicators\":[{\"weight\":10}]}x",
                "{\"indicators\":[{\"weight\":10}]}{}",
                "[{\"indicators\":[{\"weight\":10}]}]",
                "{\"indicators\":[{\"weight\":10,\"weight\":20}]}",
                "{\"indicators\":[{\"weight\":10}],\"form\":{}}",
                "{\"form\":{\"indicators\":[{\"weight\":10}]},\"indicators\":1}",
                "{\"indicators\":[{\"weight\":10}]",
                "{\"id\":\"a\",\"form\":{\"indicators\":[{\"weight\":10.00}]}}",
                "{\"form\":{\"indicators\":[{\"weight\":NaN}]}}"
            })
    void oddFilesGetTheSameAnswerBothWays(String json) {
        assertSameBothWays(bytes(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"direction\":\"正向\","})
    void aDecimalIsShownWithTheZerosItIsWrittenWith(String settled) {
        byte[] json = bytes("{\"indicators\":[{%s\"weight\":10.50}]}".formatted(settled));

        assertEquals(
                "10.50",
                JsonForm.read(json)
                        .getFirst()
                        .form()
                        .indicators()
                        .getFirst()
                        .weight()
                        .toString());
    }

    /** The form once for each place in it, with this value there, and once without the place. */
    private static void eachWith(JsonNode form, JsonNode node, JsonNode value, Consumer<JsonNode> use) {
        if (node instanceof ObjectNode object) {
            for (String field : List.copyOf(
                    object.properties().stream().map(it -> it.getKey()).toList())) {
                JsonNode was = object.replace(field, value);
                use.accept(form);
                object.remove(field);
                use.accept(form);
                object.set(field, was);
                eachWith(form, was, value, use);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode was = array.set(i, value);
                use.accept(form);
                array.set(i, was);
                eachWith(form, was, value, use);
            }
        }
    }

    private static void assertSameBothWays(byte[] json) {
        assertEquals(
                said(() -> JsonForm.settled(json)),
                said(() -> JsonForm.read(json)),
                () -> new String(json, StandardCharsets.UTF_8));
    }

    private static String said(Supplier<List<ReadForm>> reading) {
        try {
            StringBuilder all = new StringBuilder();
            for (ReadForm read : reading.get()) {
                all.append(read.form());
                read.notes().forEach(it -> all.append(it.message(Locale.ENGLISH)));
            }
            return all.toString();
        } catch (UnreadableForm refused) {
            return refused.getMessage();
        }
    }

    private static byte[] bytes(JsonNode node) {
        return bytes(node.toString());
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
