package io.jixiao.testkit.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What can be wrong with a token, or with how it is shown, of somebody who otherwise might do anything. Each is 401. */
public enum TokenFault {
    NONE(() -> ""),
    EMPTY(() -> "Authorization: \n"),
    ANOTHER_SCHEME(() -> "Authorization: Basic d2FuZzpmYW5n\n"),
    NO_TOKEN(() -> "Authorization: Bearer \n"),
    GARBAGE(() -> bearer("a.b.c")),
    EXPIRED(() -> bearer(anybody().expired().token())),
    NOT_YET(() -> bearer(anybody().claim("nbf", 4102444800L).token())),
    ANOTHER_ISSUER(() -> bearer(anybody().issuer("https://elsewhere").token())),
    ANOTHER_AUDIENCE(() -> bearer(anybody().audience("payroll").token())),
    FOREIGN_KEY(() -> bearer(anybody().foreignKey().token())),
    ALTERED(() -> bearer(altered(anybody().token()))),
    UNSIGNED(() -> bearer(unsigned(anybody().token()))),
    SIGNED_WITH_THE_PUBLIC_KEY(() -> bearer(signedWithThePublicKey(anybody().token()))),
    NOBODY(() -> bearer(anybody().claim("sub", null).token())),
    BACKGROUND_WORK(() -> bearer(anybody().claim("sub", "system").token())),
    NUMERIC_NAME(() -> bearer(anybody().claim("sub", 7).token())),
    NAME_THAT_TURNS(() -> bearer(anybody().claim("sub", "wang\u202efang").token())),
    NUMERIC_ROLES(() -> bearer(anybody().claim("groups", 7).token())),
    ROLES_OF_ROLES(() ->
            bearer(anybody().claim("groups", List.of(List.of("FINANCE_ADMIN"))).token())),
    EXPIRES_SOON(() -> bearer(anybody().claim("exp", "soon").token())),
    NO_EXPIRY(() -> bearer(anybody().claim("exp", null).token())),
    OVERSIZED_NAME(() -> bearer(anybody().claim("sub", "w".repeat(9000)).token()));

    static final String[] EVERY_ROLE = {
        "UNIT_EDITOR", "UNIT_APPROVER", "DEPARTMENT_APPROVER", "FINANCE_REVIEWER", "FINANCE_ADMIN", "AUDITOR", "SERVICE"
    };

    private final Supplier<String> header;

    TokenFault(Supplier<String> header) {
        this.header = header;
    }

    /** The header with its line end; empty for none. */
    String header() {
        return header.get();
    }

    private static Token anybody() {
        return TestTokens.as("wang.fang").roles(EVERY_ROLE).division(Token.EVERY_DIVISION);
    }

    static String bearer(String token) {
        return "Authorization: Bearer " + token + "\n";
    }

    private static String altered(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        return parts[0] + "." + encoded(claims.replace("wang.fang", "zhao.min")) + "." + parts[2];
    }

    private static String unsigned(String token) {
        return encoded(head("none")) + "." + token.split("\\.")[1] + ".";
    }

    /** As a verifier that trusts the token's own word on its algorithm would take it. */
    private static String signedWithThePublicKey(String token) {
        try {
            String said = encoded(head("HS256")) + "." + token.split("\\.")[1];
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Files.readAllBytes(TestTokens.publicKeyFile()), "HmacSHA256"));
            return said + "."
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String head(String algorithm) {
        try {
            return new ObjectMapper().writeValueAsString(Map.of("alg", algorithm, "typ", "JWT"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
