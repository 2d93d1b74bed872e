package io.jixiao.platform.metrics;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;

/** The paths that this service's own contract has, as the build left it on the class path. */
@ApplicationScoped
class ContractPaths {

    private static final String CONTRACT = "META-INF/quarkus-generated-openapi-doc.JSON";

    @Produces
    @Singleton
    MeterFilter boundedNames() {
        return new BoundedNames(paths());
    }

    /** None where an application has no contract. */
    private static Set<String> paths() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(CONTRACT)) {
            Set<String> paths = new HashSet<>();
            if (in != null) {
                new ObjectMapper().readTree(in).path("paths").fieldNames().forEachRemaining(paths::add);
            }
            return Set.copyOf(paths);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
