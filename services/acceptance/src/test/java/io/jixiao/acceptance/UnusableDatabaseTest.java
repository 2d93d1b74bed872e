package io.jixiao.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.testkit.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the database: a service starts, is not ready, says once why, and is ready when it is mended. */
@AcceptanceTest
class UnusableDatabaseTest {
    private static final String TLS = "?sslmode=verify-full&sslrootcert=";

    @TempDir
    Path directory;

    @Test
    void onAnEmptyDatabaseAServiceWaitsForTheMigration(LocalStack stack) {
        // Given
        Map<String, String> serving = Map.of("JIXIAO_DATABASE_MIGRATE", "false");
        Map<String, String> migrating = Map.of("JIXIAO_DATABASE_MIGRATE", "true", "QUARKUS_INIT_AND_EXIT", "true");
        try (MisconfiguredService budget =
                MisconfiguredService.start(stack, Service.BUDGET, "lone_unmigrated", serving)) {
            // When
            Eventually.until("an answer", () -> budget.readiness() == 503);

            // Then
            budget.assertToldOnce("not ready", "the database has no schema yet: migrate it");

            // When
            try (MisconfiguredService migration =
                    MisconfiguredService.start(stack, Service.BUDGET, "lone_unmigrated", migrating)) {
                Eventually.until("its end", () -> !migration.service().isAlive());
            }

            // Then
            Eventually.until("readiness", () -> budget.readiness() == 200);
        }
    }

    @Test
    void aSchemaThatIsOlderThanTheCodeMakesAServiceWait(LocalStack stack) {
        // Given
        Map<String, String> migrating = Map.of("JIXIAO_DATABASE_MIGRATE", "true", "QUARKUS_INIT_AND_EXIT", "true");
        try (MisconfiguredService migration =
                MisconfiguredService.start(stack, Service.BUDGET, "lone_older", migrating)) {
            Eventually.until("its end", () -> !migration.service().isAlive());
        }

        // When
        Map<String, String> newerCode = Map.of("JIXIAO_DATABASE_MIGRATE", "false", "JIXIAO_SCHEMA_VERSION", "99");
        try (MisconfiguredService budget = MisconfiguredService.start(stack, Service.BUDGET, "lone_older", newerCode)) {
            Eventually.until("an answer", () -> budget.readiness() == 503);

            // Then
            budget.assertToldOnce("not ready", "the database's schema is older than version 99: migrate it");
        }
    }

    @Test
    void aDatabaseThatIsAwayAtStartIsToldInOneLine(LocalStack stack) {
        Map<String, String> nowhere = Map.of(
                "JIXIAO_DATABASE_MIGRATE",
                "false",
                "JIXIAO_DATABASE_URL",
                "jdbc:postgresql://127.0.0.1:" + FreePorts.one() + "/jixiao_budget");
        try (MisconfiguredService budget = MisconfiguredService.start(stack, Service.BUDGET, "lone_away", nowhere)) {
            Eventually.until("an answer", () -> budget.readiness() == 503);

            budget.assertToldOnce("not ready", "the database cannot be used", "Connection to 127.0.0.1:");
        }
    }

    @Test
    void anAuthorityThatIsUnknownMakesAServiceWaitForItsCertificate(LocalStack stack) throws IOException {
        // Given
        Certificate servers = Certificate.in(directory, "database");
        Path trusted =
                Files.copy(Certificate.in(directory, "somebody-else").authority(), directory.resolve("trusted.pem"));
        stack.offerTls(servers.authority(), servers.key());
        Map<String, String> encrypted = Map.of(
                "JIXIAO_DATABASE_MIGRATE", "false", "JIXIAO_DATABASE_URL", stack.jdbcUrl("lone_tls") + TLS + trusted);
        try (MisconfiguredService budget = MisconfiguredService.start(stack, Service.BUDGET, "lone_tls", encrypted)) {
            // When
            Eventually.until("an answer", () -> budget.readiness() == 503);

            // Then
            budget.assertToldOnce("not ready", "the database cannot be used", "SSL error", "certification path");

            // When
            Files.copy(servers.authority(), trusted, StandardCopyOption.REPLACE_EXISTING);

            // Then
            Eventually.until(
                    "the next obstacle",
                    () -> budget.readiness() == 503
                            && !budget.warnings("the database has no schema yet")
                                    .isEmpty());
        }
        assertEquals(
                200,
                Call.of("GET", stack.managementUrl(Service.BUDGET) + "/q/health/ready")
                        .send()
                        .status());
    }
}
