package io.jixiao.engine.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.jixiao.language.lexicon.Lexicon;
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
    void eachShippedRuleSetKeepsToTheSchema(String id) throws Exception {
        assertEquals(Set.of(), SCHEMA.validate(mapper.readTree(RuleSets.shippedJson(id))));
    }

    @Test
    void aRuleSetWithAnUnknownGradeDoesNot() throws Exception {
        String json = RuleSets.shippedJson("MOF-2020").replace("\"FAIR\"", "\"MEDIOCRE\"");

        assertFalse(SCHEMA.validate(mapper.readTree(json)).isEmpty());
    }

    @Test
    void aWholeRuleSetKeepsToTheSchema() throws Exception {
        assertEquals(Set.of(), SCHEMA.validate(mapper.valueToTree(RuleSets.shipped("MOF-2021-COST"))));
    }

    @Test
    void aRuleSetThatExtendsNothingDoesNotWithoutAllItsParts() throws Exception {
        String json =
                RuleSets.shippedJson("HUBEI-2020").replace("\"extends\": {\"id\": \"MOF-2020\", \"version\": 1},", "");

        assertFalse(SCHEMA.validate(mapper.readTree(json)).isEmpty());
    }

    @Test
    void aFindingIsTakenOutOfARuleSetThatExtendsOnly() throws Exception {
        String removed = "\"severities\": {\"WEIGHTS_NOT_100\": null}";
        String extending = RuleSets.shippedJson("HUBEI-2020").replace("\"weights\":", removed + ", \"weights\":");
        String whole =
                RuleSets.shippedJson("MOF-2020").replace("\"WEIGHTS_NOT_100\": \"ERROR\"", "\"WEIGHTS_NOT_100\": null");

        assertEquals(Set.of(), SCHEMA.validate(mapper.readTree(extending)));
        assertFalse(SCHEMA.validate(mapper.readTree(whole)).isEmpty());
    }

    @Test
    void theSchemaNamesEveryPartThatIsRead() {
        JsonNode properties = SCHEMA.getSchemaNode().path("properties");

        assertEquals(with(parts(RuleSet.class), "extends"), names(properties));
        assertEquals(
                with(parts(Lexicon.class), "extends", "add", "remove"),
                names(properties.path("lexicon").path("properties")));
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

    /** And what makes a document whole: it is read, but is no part of the rule set. */
    private static Set<String> with(Set<String> parts, String... resolved) {
        parts.addAll(Set.of(resolved));
        return parts;
    }

    private static Set<String> names(JsonNode properties) {
        Set<String> names = new TreeSet<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
