package io.jixiao.stack;

import io.jixiao.testkit.Token;
import io.jixiao.testkit.TokenIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Makes what a test installation needs in place of an OpenID Connect provider: {@code private-key.pem},
 * {@code public-key.pem} and a {@code service-token} that is valid for 30 days.
 */
public final class MakeKeys {
    private static final Duration LIFETIME = Duration.ofDays(30);

    private MakeKeys() {}

    /** @param args the directory to write to */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        TokenIssuer issuer = TokenIssuer.create(directory);
        String token = issuer.tokenFor("jixiao-services")
                .roles("SERVICE")
                .division(Token.EVERY_DIVISION)
                .validFor(LIFETIME)
                .token();
        Files.writeString(directory.resolve("service-token"), token);
    }
}
