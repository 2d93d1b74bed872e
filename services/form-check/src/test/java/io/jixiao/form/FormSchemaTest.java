package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.jixiao.form.print.SharedCase;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of a form is what the reader reads. */
class FormSchemaTest {
    private static final Path SPECS = Path.of("..", "..", "api-specs");
    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zhuzhou-2021",
                "ezhou-2019-purchased-services",
                "jishan-2021-public-health",
                "zhongjiang-2022-water-gauge"
            })
    void eachSharedCaseKeepsToTheSchema(String name) throws IOException {
        JsonNode form = mapper.readTree(SharedCase.named(name).json()).path("form");

        assertEquals(Set.of(), schema().validate(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"indicators\": [{\"weight\": \"ten\"}]}",
                "{\"indicators\": [7]}",
                "{\"indicators\": [], \"moneyUnit\": \"dollars\"}",
                "{\"indicators\": [], \"fiscalYear\": \"MMXXI\"}"
            })
    void whatTheReaderRefusesDoesNot(String form) throws IOException {
        assertFalse(schema().validate(mapper.readTree(form)).isEmpty());
    }

    @Test
    void theExampleKeepsToTheSchemaAndIsRead() throws IOException {
        byte[] example = Files.readAllBytes(SPECS.resolve("examples/form.json"));

        assertEquals(Set.of(), schema().validate(mapper.readTree(example)));
        assertEquals(List.of(), FormReader.read(example, "", 2021).getFirst().notes());
    }

    @Test
    void whatWasReadFromAFormAndWrittenAgainKeepsToTheSchema() throws IOException {
        Form form = SharedCase.named("ezhou-2019-purchased-services").form();

        assertEquals(Set.of(), schema().validate(mapper.valueToTree(form)));
    }

    @Test
    void theSchemaNamesEveryFieldOfAFormAndNoOther() throws IOException {
        JsonNode root = mapper.readTree(Files.readAllBytes(SPECS.resolve("form.schema.json")));
        JsonNode form = root.path("properties");
        JsonNode defs = root.path("$defs");

        assertEquals(fields(Form.class), names(form));
        assertEquals(fields(Form.FundLine.class), names(defs.path("fundLine").path("properties")));
        assertEquals(
                fields(Form.IndicatorLine.class),
                names(defs.path("indicatorLine").path("properties")));
        assertEquals(
                fields(Form.ExecutionLine.class), names(form.path("execution").path("properties")));
        assertEquals(
                fields(Form.AnnualGoal.class), names(form.path("annualGoal").path("properties")));
        assertEquals(
                fields(Form.DeclaredResult.class), names(form.path("declared").path("properties")));
    }

    @Test
    void everyFieldSaysWhatItIs() throws IOException {
        JsonNode root = mapper.readTree(Files.readAllBytes(SPECS.resolve("form.schema.json")));

        root.findValues("properties")
                .forEach(fields -> fields.forEach(field -> assertFalse(
                        field.path("description").asText().isBlank() && !field.has("$ref"), field::toString)));
    }

    private static JsonSchema schema() throws IOException {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(SPECS.resolve("form.schema.json")));
    }

    private static Set<String> fields(Class<?> record) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent field : record.getRecordComponents()) {
            JsonProperty named = field.getAccessor().getAnnotation(JsonProperty.class);
            names.add(named == null || named.value().isEmpty() ? field.getName() : named.value());
        }
        return names;
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
