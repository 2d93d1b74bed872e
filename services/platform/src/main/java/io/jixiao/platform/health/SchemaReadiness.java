package io.jixiao.platform.health;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Ready means: the service's own database answers and has the schema that this code needs. Nothing else counts. Why it is
 * not ready is logged once, not at each question.
 */
@Readiness
@ApplicationScoped
class SchemaReadiness implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(SchemaReadiness.class);

    private static final String NO_SUCH_TABLE = "42P01";
    private static final String HAS_VERSION =
            "SELECT EXISTS (SELECT FROM flyway_schema_history WHERE success AND version = ?)";

    private final AgroalDataSource dataSource;
    private final String version;
    private final AtomicReference<String> obstacle = new AtomicReference<>("");

    SchemaReadiness(AgroalDataSource dataSource, @ConfigProperty(name = "jixiao.schema.version") String version) {
        this.dataSource = dataSource;
        this.version = version;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("schema").withData("needs", version);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(HAS_VERSION)) {
            query.setString(1, version);
            try (ResultSet row = query.executeQuery()) {
                boolean present = row.next() && row.getBoolean(1);
                say(present ? "" : "the database's schema is older than version " + version + ": migrate it");
                return answer.status(present).build();
            }
        } catch (SQLException e) {
            say(
                    NO_SUCH_TABLE.equals(e.getSQLState())
                            ? "the database has no schema yet: migrate it"
                            : "the database cannot be used: " + e.getMessage());
            return answer.down().withData("error", e.getMessage()).build();
        }
    }

    private void say(String found) {
        if (found.equals(obstacle.getAndSet(found))) {
            return;
        }
        if (found.isEmpty()) {
            LOG.info("ready: the database answers and has the schema");
        } else {
            LOG.warnf("not ready: %s", found);
        }
    }
}
