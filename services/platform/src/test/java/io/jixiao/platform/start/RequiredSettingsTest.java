package io.jixiao.platform.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A service that is about to start")
class RequiredSettingsTest {
    private static final String ASKS_NOBODY = "quarkus.application.name=budget-service";
    private static final String ASKS_BUDGET = "quarkus.rest-client.budget.url=${JIXIAO_BUDGET_URL}";

    private static final String ASKS_IN_ITS_OWN_NAME =
            ASKS_BUDGET + "\njixiao.service-token.file=${JIXIAO_SERVICE_TOKEN_FILE}";

    private final Map<String, String> variables = new HashMap<>();

    @TempDir
    Path directory;

    @BeforeEach
    void completeSettings() throws IOException {
        Path keys = Files.writeString(directory.resolve("public-key.pem"), "-----BEGIN PUBLIC KEY-----");
        variables.put("JIXIAO_DATABASE_URL", "jdbc:postgresql://db.example:5432/jixiao_budget");
        variables.put("JIXIAO_DATABASE_USER", "jixiao_budget_app");
        variables.put("JIXIAO_DATABASE_PASSWORD", "kept to itself");
        variables.put("JIXIAO_KAFKA_BOOTSTRAP", "kafka-1.example:9092,kafka-2.example:9092");
        variables.put("JIXIAO_TOKEN_KEYS", keys.toString());
    }

    private List<String> faultsOf(String ownConfiguration) {
        return new RequiredSettings(variables::get, ownConfiguration::contains).faults();
    }

    @Test
    @DisplayName("starts when everything it needs is set")
    void startsWithCompleteSettings() {
        assertEquals(List.of(), faultsOf(ASKS_NOBODY));
    }

    @ParameterizedTest
    @DisplayName("names the variable that is missing")
    @ValueSource(
            strings = {
                "JIXIAO_DATABASE_URL",
                "JIXIAO_DATABASE_USER",
                "JIXIAO_DATABASE_PASSWORD",
                "JIXIAO_KAFKA_BOOTSTRAP",
                "JIXIAO_TOKEN_KEYS"
            })
    void namesTheMissingVariable(String name) {
        variables.remove(name);

        List<String> faults = faultsOf(ASKS_NOBODY);

        assertEquals(1, faults.size());
        assertEquals(name + " is not set", faults.getFirst().replaceFirst(" \\(.*", ""));
    }

    @Test
    @DisplayName("takes an empty variable for a missing one")
    void anEmptyVariableIsMissing() {
        variables.put("JIXIAO_DATABASE_USER", " ");

        assertEquals(
                List.of("JIXIAO_DATABASE_USER is not set (the application role of the service's own database)"),
                faultsOf(ASKS_NOBODY));
    }

    @ParameterizedTest
    @DisplayName("repeats a value that cannot be meant, beside what it should be")
    @CsvSource(delimiter = '|', textBlock = """
                    JIXIAO_DATABASE_URL    | postgres://db.example/jixiao_budget
                    JIXIAO_DATABASE_URL    | jdbc:postgresql://db.example
                    JIXIAO_KAFKA_BOOTSTRAP | kafka.example
                    JIXIAO_KAFKA_BOOTSTRAP | http://kafka.example:9092
                    JIXIAO_TOKEN_KEYS      | /nowhere/public-key.pem
                    JIXIAO_HTTP_PORT       | 80810
                    JIXIAO_MANAGEMENT_PORT | tcp://10.0.0.1:9081
                    JIXIAO_ZONE            | Asia/Changsha
                    JIXIAO_LOG_FORMAT      | xml
                    JIXIAO_DATABASE_MIGRATE| yes
                    """)
    void repeatsAWrongValue(String name, String value) {
        variables.put(name, value);

        List<String> faults = faultsOf(ASKS_NOBODY);

        assertEquals(1, faults.size());
        assertEquals(name + " is '" + value + "'", faults.getFirst().replaceFirst(" \\(should be .*", ""));
    }

    @Test
    @DisplayName("needs its siblings' addresses only where it asks them")
    void needsSiblingsOnlyWhereItAsksThem() {
        assertEquals(
                List.of("JIXIAO_BUDGET_URL is not set (http(s)://<host>:<port> of the budget service)"),
                faultsOf(ASKS_BUDGET));
    }

    @Test
    @DisplayName("needs a token of its own only where it asks them in its own name")
    void needsATokenOnlyWhereItAsksInItsOwnName() {
        assertEquals(
                List.of(
                        "JIXIAO_SERVICE_TOKEN_FILE is not set (a readable file with this service's own token)",
                        "JIXIAO_BUDGET_URL is not set (http(s)://<host>:<port> of the budget service)"),
                faultsOf(ASKS_IN_ITS_OWN_NAME));
    }

    @Test
    @DisplayName("needs the owner's credentials only to migrate")
    void needsTheOwnerOnlyToMigrate() {
        variables.put("JIXIAO_DATABASE_MIGRATE", "true");

        assertEquals(
                List.of(
                        "JIXIAO_DATABASE_OWNER_USER is not set (the role that owns the database)",
                        "JIXIAO_DATABASE_OWNER_PASSWORD is not set (the password of the role that owns the database)"),
                faultsOf(ASKS_NOBODY));
    }

    @Test
    @DisplayName("takes a database's address with options, among them the path of an authority's certificate")
    void takesADatabaseAddressWithOptions() {
        variables.put(
                "JIXIAO_DATABASE_URL",
                "jdbc:postgresql://db.example:5432/jixiao_budget?sslmode=verify-full&sslrootcert=/etc/jixiao/ca.pem");

        assertEquals(List.of(), faultsOf(ASKS_NOBODY));
    }

    @Test
    @DisplayName("takes token keys from a file URL and from an address of the identity provider")
    void takesKeysFromFileUrlAndAddress() {
        variables.put(
                "JIXIAO_TOKEN_KEYS", directory.resolve("public-key.pem").toUri().toString());
        assertEquals(List.of(), faultsOf(ASKS_NOBODY));

        variables.put("JIXIAO_TOKEN_KEYS", "https://id.example/realms/jixiao/protocol/openid-connect/certs");
        assertEquals(List.of(), faultsOf(ASKS_NOBODY));
    }
}
