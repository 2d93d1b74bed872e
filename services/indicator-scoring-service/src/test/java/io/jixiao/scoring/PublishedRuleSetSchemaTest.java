package io.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.jixiao.engine.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PublishedRuleSetSchemaTest {

    @Test
    void theSchemaThatIntegratorsReadIsTheOneThatTheShippedRuleSetsAreHeldTo() throws IOException {
        try (InputStream shipped = RuleSets.class.getResourceAsStream("/rule-sets/rule-set.schema.json")) {
            byte[] published = Files.readAllBytes(Path.of("../../api-specs/rule-set.schema.json"));

            assertArrayEquals(shipped.readAllBytes(), published, "copy the engine's schema to api-specs/");
        }
    }
}
