package io.jixiao.stack;

import io.jixiao.testkit.Token;
import io.jixiao.testkit.TokenIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The file with the services' own token, renewed in place well before the token runs out, as an orchestrator would. */
final class ServiceTokenFile implements AutoCloseable {
    private static final Duration LIFETIME = Duration.ofHours(2);
    private static final Duration RENEWAL = Duration.ofHours(1);

    private final TokenIssuer issuer;
    private final Path file;
    private final ScheduledExecutorService renewal = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("service-token-renewal").factory());

    ServiceTokenFile(TokenIssuer issuer, Path file) {
        this.issuer = issuer;
        this.file = file;
        renew();
        renewal.scheduleAtFixedRate(this::renew, RENEWAL.toMinutes(), RENEWAL.toMinutes(), TimeUnit.MINUTES);
    }

    /** A reader sees the old token or the new one, never half of it. */
    private void renew() {
        String token = issuer.tokenFor("jixiao-services")
                .roles("SERVICE")
                .division(Token.EVERY_DIVISION)
                .validFor(LIFETIME)
                .token();
        try {
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.writeString(next, token);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        renewal.shutdownNow();
    }
}
