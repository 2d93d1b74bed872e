package io.jixiao.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a service under test the real servers and every variable it is configured by.
 *
 * <p>Use: {@code @QuarkusTestResource(value = JixiaoTestResource.class, initArgs = @ResourceArg(name = "database",
 * value = "jixiao_budget"))}. Other arguments named {@code JIXIAO_…} replace a variable's value. The servers outlive
 * the resource: they are shared by all test classes of the process.
 */
public final class JixiaoTestResource implements QuarkusTestResourceLifecycleManager {
    /** Nothing listens here: a test that needs the other service says where it is. */
    private static final String NOWHERE = "http://127.0.0.1:9";

    private Map<String, String> arguments = Map.of();

    @Override
    public void init(Map<String, String> initArgs) {
        arguments = initArgs;
    }

    @Override
    public Map<String, String> start() {
        String name = arguments.get("database");
        if (name == null) {
            throw new IllegalArgumentException("JixiaoTestResource needs the argument 'database'");
        }
        Map<String, String> settings = new HashMap<>();
        settings.putAll(database(TestServers.database(name)));
        settings.putAll(kafka());
        settings.putAll(tokens());
        settings.putAll(process());
        arguments.forEach((key, value) -> {
            if (key.startsWith("JIXIAO_")) {
                settings.put(key, value);
            }
        });
        return settings;
    }

    private static Map<String, String> database(ServiceDatabase database) {
        return Map.of(
                "JIXIAO_DATABASE_URL", database.jdbcUrl(),
                "JIXIAO_DATABASE_USER", database.app().user(),
                "JIXIAO_DATABASE_PASSWORD", database.app().password(),
                "JIXIAO_DATABASE_OWNER_USER", database.owner().user(),
                "JIXIAO_DATABASE_OWNER_PASSWORD", database.owner().password(),
                "JIXIAO_DATABASE_MIGRATE", "true");
    }

    private static Map<String, String> kafka() {
        return Map.of(
                "JIXIAO_KAFKA_BOOTSTRAP", TestServers.kafka().bootstrapServers(),
                "JIXIAO_KAFKA_PREFIX", TestServers.topicPrefix());
    }

    private static Map<String, String> tokens() {
        return Map.of(
                "JIXIAO_TOKEN_ISSUER",
                TokenIssuer.ISSUER,
                "JIXIAO_TOKEN_AUDIENCE",
                TokenIssuer.AUDIENCE,
                "JIXIAO_TOKEN_KEYS",
                TestTokens.publicKeyFile().toUri().toString(),
                "JIXIAO_SERVICE_TOKEN_FILE",
                TestTokens.serviceTokenFile().toString());
    }

    private static Map<String, String> process() {
        return Map.of(
                "JIXIAO_BUDGET_URL", NOWHERE,
                "JIXIAO_SCORING_URL", NOWHERE,
                "JIXIAO_ZONE", "Asia/Shanghai",
                "JIXIAO_LOG_FORMAT", "text",
                "quarkus.http.test-port", "0",
                "quarkus.management.test-port", "0");
    }

    @Override
    public void stop() {
        // the servers stop with the process
    }
}
