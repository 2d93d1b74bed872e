package io.jixiao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tokens that the services under test accept, and near misses that they must refuse. */
public final class TestTokens {
    private TestTokens() {}

    /** Starts a token for this account name, e.g. {@code as("li.wei").roles("UNIT_EDITOR").units("430200/104001")}. */
    public static Token as(String subject) {
        return issuer().tokenFor(subject);
    }

    /** A token with exactly these claims, well signed, whatever they are. */
    public static String signed(String claims) {
        return issuer().signed(claims);
    }

    /** PEM file of the public key that services verify with. */
    public static Path publicKeyFile() {
        return issuer().publicKeyFile();
    }

    /** A file that holds a service's own bearer token, in role SERVICE for every division. */
    public static Path serviceTokenFile() {
        Path file = publicKeyFile().resolveSibling("service-token");
        try {
            if (!Files.exists(file)) {
                Files.writeString(
                        file,
                        as("service")
                                .roles("SERVICE")
                                .division(Token.EVERY_DIVISION)
                                .token());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenIssuer issuer() {
        return ProcessWide.once(
                "issuer",
                () -> TokenIssuer.create(ScratchDirectory.create("tokens")),
                issuer -> issuer.publicKeyFile().getParent().toString(),
                directory -> TokenIssuer.load(Path.of(directory)));
    }
}
