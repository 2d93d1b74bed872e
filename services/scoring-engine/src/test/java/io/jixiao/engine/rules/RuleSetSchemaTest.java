package io.jixiao.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetSchemaTest {
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(RuleSetSchemaTest.class.getResourceAsStream("/rule-sets/rule-set.schema.json"));
    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"MOF-2020", "MOF-2021-COST", "HUBEI-2020", "SICHUAN-2023"})
    void each_shipped_rule_set_keeps_to_the_schema(String id) throws Exception {
        assertEquals(Set.of(), SCHEMA.validate(mapper.readTree(RuleSets.shippedJson(id))));
    }

    @Test
    void a_rule_set_with_an_unknown_grade_does_not() throws Exception {
        String json = RuleSets.shippedJson("MOF-2020").replace("\"FAIR\"", "\"MEDIOCRE\"");

        assertFalse(SCHEMA.validate(mapper.readTree(json)).isEmpty());
    }

    @Test
    void the_schema_names_every_part_that_is_read() {
        JsonNode properties = SCHEMA.getSchemaNode().path("properties");

        assertEquals(parts(RuleSet.class), names(properties));
        assertEquals(parts(Lexicon.class), names(properties.path("lexicon").path("properties")));
        assertEquals(
                parts(Thresholds.class), names(properties.path("thresholds").path("properties")));
        assertEquals(parts(Methods.class), names(properties.path("methods").path("properties")));
        assertEquals(parts(Weights.class), names(properties.path("weights").path("properties")));
    }

    private static Set<String> parts(Class<?> record) {
        Set<String> names = new TreeSet<>();
        Stream.of(record.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
        return names;
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
