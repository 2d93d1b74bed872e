package io.jixiao.platform.start;

import io.jixiao.platform.web.path.UnreadableAddress;
import io.jixiao.platform.web.wire.WireRules;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Where every service starts: with faulty variables it says so in one line that names them, and ends with code 1 before
 * anything else is begun.
 */
@QuarkusMain
public final class ServiceMain {
    private static final String OWN_CONFIGURATION = "application.properties";

    private ServiceMain() {}

    /** Arguments go to Quarkus unchanged. */
    public static void main(String[] args) {
        List<String> faults = new RequiredSettings(environment()::getRawValue, ownConfiguration()::contains).faults();
        if (!faults.isEmpty()) {
            System.err.println("Not started: " + String.join("; ", faults));
            System.exit(1);
        }
        UnreadableAddress.checksAlone();
        WireRules.apply();
        Quarkus.run(args);
    }

    /** Environment variables and system properties only: this is before the application has a configuration. */
    private static SmallRyeConfig environment() {
        return new SmallRyeConfigBuilder().addSystemSources().build();
    }

    private static String ownConfiguration() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(OWN_CONFIGURATION)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
