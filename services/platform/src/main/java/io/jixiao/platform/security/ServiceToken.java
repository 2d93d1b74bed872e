package io.jixiao.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The token this service shows to its siblings, where it asks them in its own name; such a service sets
 * {@code jixiao.service-token.file}. It is read from a file at each use, as an orchestrator renews such files
 * in place; nothing is kept that could go stale.
 */
@ApplicationScoped
public class ServiceToken {

    private final Optional<Path> file;

    ServiceToken(@ConfigProperty(name = "jixiao.service-token.file") Optional<Path> file) {
        this.file = file;
    }

    /**
     * The token as the file has it now.
     *
     * @throws IllegalStateException where no file is configured
     * @throws UncheckedIOException where the file cannot be read
     */
    public String bearer() {
        Path path = file.orElseThrow(() -> new IllegalStateException("jixiao.service-token.file is not set"));
        try {
            return Files.readString(path).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
