package io.jixiao.platform.health;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the service's own database answers and has the schema that this code needs. Nothing else counts. */
@Readiness
class SchemaReadiness implements HealthCheck {

    private static final String HAS_VERSION =
            "SELECT EXISTS (SELECT FROM flyway_schema_history WHERE success AND version = ?)";

    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "jixiao.schema.version")
    String version;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("schema").withData("needs", version);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(HAS_VERSION)) {
            query.setString(1, version);
            try (ResultSet row = query.executeQuery()) {
                return answer.status(row.next() && row.getBoolean(1)).build();
            }
        } catch (SQLException e) {
            return answer.down().withData("error", e.getMessage()).build();
        }
    }
}
