package io.jixiao.platform.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Grants the lease of the table {@code relay_lease}, by the database's clock. */
@ApplicationScoped
class RelayLeaseRepository {
    private static final String ACQUIRE = """
            INSERT INTO relay_lease AS lease (name, holder, fence, expires_at)
            VALUES (?, ?, 1, clock_timestamp() + ? * INTERVAL '1 millisecond')
            ON CONFLICT (name) DO UPDATE
               SET holder = EXCLUDED.holder,
                   fence = CASE WHEN lease.holder = EXCLUDED.holder THEN lease.fence ELSE lease.fence + 1 END,
                   expires_at = EXCLUDED.expires_at
             WHERE lease.holder = EXCLUDED.holder OR lease.expires_at < clock_timestamp()
            RETURNING fence
            """;

    private static final String RELEASE = """
            UPDATE relay_lease SET expires_at = '-infinity' WHERE name = ? AND holder = ? AND fence = ?
            """;

    private final SystemSql sql;

    RelayLeaseRepository(SystemSql sql) {
        this.sql = sql;
    }

    /** Takes the lease where it is free or expired, renews it where it is the holder's; empty where it is another's. */
    Optional<RelayLease> acquire(String name, UUID holder, Duration duration) {
        return sql.run(connection -> {
            try (PreparedStatement upsert = connection.prepareStatement(ACQUIRE)) {
                upsert.setString(1, name);
                upsert.setObject(2, holder);
                upsert.setLong(3, duration.toMillis());
                try (ResultSet row = upsert.executeQuery()) {
                    return row.next() ? Optional.of(new RelayLease(name, holder, row.getLong(1))) : Optional.empty();
                }
            }
        });
    }

    /** Lets the next relay begin at once. */
    void release(RelayLease lease) {
        sql.run(connection -> {
            try (PreparedStatement update = connection.prepareStatement(RELEASE)) {
                update.setString(1, lease.name());
                update.setObject(2, lease.holder());
                update.setLong(3, lease.fence());
                return update.executeUpdate();
            }
        });
    }
}
