package io.jixiao.report.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator says of webhooks. Without a key there are none. */
@ApplicationScoped
class WebhookSettings {

    private static final int KEY_BYTES = 32;

    private final Optional<byte[]> key;
    private final AddressRule addresses;
    private final Set<Integer> ports;
    private final boolean http;
    private final int attempts;
    private final Duration firstWait;
    private final Duration timeout;

    WebhookSettings(
            @ConfigProperty(name = "jixiao.webhook.key-file") Optional<String> keyFile,
            @ConfigProperty(name = "jixiao.webhook.networks") Optional<List<String>> networks,
            @ConfigProperty(name = "jixiao.webhook.ports") Set<Integer> ports,
            @ConfigProperty(name = "jixiao.webhook.http") boolean http,
            @ConfigProperty(name = "jixiao.webhook.attempts") int attempts,
            @ConfigProperty(name = "jixiao.webhook.first-wait") Duration firstWait,
            @ConfigProperty(name = "jixiao.webhook.timeout") Duration timeout) {
        this.key = keyFile.map(WebhookSettings::read);
        this.addresses = new AddressRule(
                networks.orElse(List.of()).stream().map(Network::of).toList());
        this.ports = Set.copyOf(ports);
        this.http = http;
        this.attempts = attempts;
        this.firstWait = firstWait;
        this.timeout = timeout;
    }

    private static byte[] read(String file) {
        try {
            byte[] key =
                    Base64.getDecoder().decode(Files.readString(Path.of(file)).strip());
            if (key.length != KEY_BYTES) {
                throw new IllegalArgumentException("JIXIAO_WEBHOOK_KEY_FILE: the key must be 32 bytes in Base64");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("JIXIAO_WEBHOOK_KEY_FILE cannot be read", e);
        }
    }

    boolean areOn() {
        return key.isPresent();
    }

    byte[] key() {
        return key.orElseThrow();
    }

    AddressRule addresses() {
        return addresses;
    }

    boolean allowsPort(int port) {
        return ports.contains(port);
    }

    boolean allowsHttp() {
        return http;
    }

    /** How often a delivery is tried before it is dead. */
    int attempts() {
        return attempts;
    }

    Duration firstWait() {
        return firstWait;
    }

    /** How long one attempt may take. */
    Duration timeout() {
        return timeout;
    }
}
