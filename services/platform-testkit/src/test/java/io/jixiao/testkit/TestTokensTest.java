package io.jixiao.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;

class TestTokensTest {
    @Test
    void aTokenCarriesWhoInWhichRolesForWhichUnits() throws Exception {
        JwtClaims claims = verifier()
                .processToClaims(TestTokens.as("li.wei")
                        .named("李伟")
                        .roles("UNIT_EDITOR", "UNIT_APPROVER")
                        .units("430200/104001")
                        .token());
        assertEquals("li.wei", claims.getSubject());
        assertEquals("李伟", claims.getClaimValueAsString("upn"));
        assertEquals(List.of("UNIT_EDITOR", "UNIT_APPROVER"), claims.getStringListClaimValue("groups"));
        assertEquals(List.of("430200/104001"), claims.getStringListClaimValue("jixiao_units"));
    }

    @Test
    void anExpiredTokenHasOurSignatureAndIsOutOfDate() {
        InvalidJwtException refused = refused(TestTokens.as("li.wei").expired());
        assertTrue(refused.hasExpired());
    }

    @Test
    void aTokenOfAForeignKeyFailsTheSignatureCheck() {
        InvalidJwtException refused = refused(TestTokens.as("li.wei").foreignKey());
        assertTrue(refused.hasErrorCode(9), refused::getMessage);
    }

    @Test
    void tokensOfAnotherIssuerOrForAnotherAudienceAreToldApart() {
        assertTrue(refused(TestTokens.as("li.wei").issuer("https://elsewhere.example"))
                .hasErrorCode(12));
        assertTrue(refused(TestTokens.as("li.wei").audience("payroll")).hasErrorCode(8));
    }

    @Test
    void theServiceTokenLiesInAFileInRoleService() throws Exception {
        JwtClaims claims = verifier().processToClaims(Files.readString(TestTokens.serviceTokenFile()));
        assertEquals(List.of("SERVICE"), claims.getStringListClaimValue("groups"));
    }

    private static InvalidJwtException refused(Token token) {
        return assertThrows(InvalidJwtException.class, () -> verifier().processToClaims(token.token()));
    }

    private static JwtConsumer verifier() throws Exception {
        return new JwtConsumerBuilder()
                .setVerificationKey(publicKey())
                .setExpectedIssuer("https://issuer.jixiao.local")
                .setExpectedAudience("jixiao")
                .setRequireExpirationTime()
                .build();
    }

    private static PublicKey publicKey() throws Exception {
        String pem = Files.readString(TestTokens.publicKeyFile()).replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }
}
