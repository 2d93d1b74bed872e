package io.jixiao.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.testkit.TokenIssuer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenCommandTest {
    @TempDir
    Path keys;

    @Test
    void theClaimsAreWhatWasAskedForAndNothingElse() throws IOException {
        JsonNode claims =
                claimsOf(Map.of("ROLE", "UNIT_EDITOR,UNIT_APPROVER", "UNITS", "430200/104001", "NAME", "li.wei"));
        assertEquals("li.wei", claims.get("sub").asText());
        assertEquals("[\"UNIT_EDITOR\",\"UNIT_APPROVER\"]", claims.get("groups").toString());
        assertEquals("[\"430200/104001\"]", claims.get("jixiao_units").toString());
        assertFalse(claims.has("jixiao_department"));
        assertFalse(claims.has("jixiao_division"));
    }

    @Test
    void itIsValidForEightHours() throws IOException {
        JsonNode claims = claimsOf(Map.of("ROLE", "AUDITOR", "DIVISION", "430200/*"));
        assertEquals(28_800, claims.get("exp").asLong() - claims.get("iat").asLong());
        assertEquals("430200/*", claims.get("jixiao_division").asText());
    }

    @Test
    void itSignsWithTheKeysOfAnotherInstallationWhenToldWhereTheyAre() {
        assertEquals(keys, TokenCommand.keys(Map.of("KEYS", keys.toString())));
        assertTrue(TokenCommand.keys(Map.of()).endsWith("build/stack/keys"));
    }

    private JsonNode claimsOf(Map<String, String> wishes) throws IOException {
        String token = TokenCommand.token(TokenIssuer.create(keys), wishes);
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
