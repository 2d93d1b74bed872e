package io.jixiao.platform.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on the table {@code outbox}. Times are the database's. */
@ApplicationScoped
class OutboxRepository {
    private static final String INSERT = """
            INSERT INTO outbox (topic, key, event_id, payload, headers)
            VALUES (?, ?, ?, ?, CASE WHEN ?::text IS NULL THEN '{}' ELSE jsonb_build_object('traceparent', ?::text) END)
            """;

    /** Due rows in order, without those behind an earlier row of their key that waits for its next attempt. */
    private static final String DUE = """
            WITH postponed AS MATERIALIZED (
                SELECT topic, key, min(id) AS id
                  FROM outbox
                 WHERE sent_at IS NULL AND next_attempt_at > '-infinity' AND next_attempt_at > now()
                 GROUP BY topic, key)
            SELECT id, topic, key, event_id, payload, headers ->> 'traceparent' AS traceparent, attempts
              FROM outbox row
             WHERE sent_at IS NULL
               AND next_attempt_at <= now()
               AND id <> ALL (?)
               AND topic <> ALL (?)
               AND NOT EXISTS (SELECT 1
                                 FROM postponed
                                WHERE postponed.topic = row.topic
                                  AND postponed.key = row.key
                                  AND postponed.id < row.id)
             ORDER BY id
             LIMIT ?
            """;

    private static final String MARK_SENT = """
            WITH leader AS (SELECT 1 FROM relay_lease WHERE name = ? AND holder = ? AND fence = ? FOR SHARE)
            UPDATE outbox SET sent_at = clock_timestamp(), last_error = NULL
              FROM leader
             WHERE id = ANY (?) AND sent_at IS NULL
            """;

    private static final String MARK_FAILED = """
            WITH leader AS (SELECT 1 FROM relay_lease WHERE name = ? AND holder = ? AND fence = ? FOR SHARE)
            UPDATE outbox
               SET attempts = attempts + ?,
                   last_error = left(?, 2000),
                   next_attempt_at = clock_timestamp() + ? * INTERVAL '1 millisecond'
              FROM leader
             WHERE id = ANY (?) AND sent_at IS NULL
            """;

    private static final String PENDING = """
            SELECT count(*),
                   coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0),
                   count(*) FILTER (WHERE attempts > 0)
              FROM outbox
             WHERE sent_at IS NULL
            """;

    private final AgroalDataSource dataSource;
    private final SystemSql sql;

    OutboxRepository(AgroalDataSource dataSource, SystemSql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /** Adds a row in the transaction that is running. */
    void insert(String topic, String key, UUID eventId, String payload, Optional<String> traceParent) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setObject(3, eventId);
            insert.setString(4, payload);
            insert.setString(5, traceParent.orElse(null));
            insert.setString(6, traceParent.orElse(null));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxRefusedException(topic, key, e);
        }
    }

    /** At most {@code limit} rows that may be sent now, except those held already and those of missing topics. */
    List<OutboxRow> due(Collection<Long> held, Collection<String> missingTopics, int limit) {
        return sql.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(DUE)) {
                select.setArray(1, connection.createArrayOf("bigint", held.toArray()));
                select.setArray(2, connection.createArrayOf("text", missingTopics.toArray()));
                select.setInt(3, limit);
                try (ResultSet rows = select.executeQuery()) {
                    List<OutboxRow> due = new ArrayList<>();
                    while (rows.next()) {
                        due.add(row(rows));
                    }
                    return due;
                }
            }
        });
    }

    /** Marks rows as sent; returns how many, which is none if the lease is another's by now. */
    int markSent(RelayLease lease, List<Long> ids) {
        return sql.run(connection -> {
            try (PreparedStatement update = leased(connection, MARK_SENT, lease)) {
                update.setArray(4, connection.createArrayOf("bigint", ids.toArray()));
                return update.executeUpdate();
            }
        });
    }

    /**
     * Notes why rows were not sent and when to try again; returns how many, none if the lease is another's by now.
     *
     * @param counted 1 if the rows themselves were refused, 0 if Kafka was away
     */
    int markFailed(RelayLease lease, List<Long> ids, int counted, String error, Duration wait) {
        return sql.run(connection -> {
            try (PreparedStatement update = leased(connection, MARK_FAILED, lease)) {
                update.setInt(4, counted);
                update.setString(5, error);
                update.setLong(6, wait.toMillis());
                update.setArray(7, connection.createArrayOf("bigint", ids.toArray()));
                return update.executeUpdate();
            }
        });
    }

    OutboxBacklog backlog() {
        return sql.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(PENDING);
                    ResultSet row = select.executeQuery()) {
                row.next();
                return new OutboxBacklog(row.getLong(1), row.getBigDecimal(2), row.getLong(3));
            }
        });
    }

    private static PreparedStatement leased(Connection connection, String text, RelayLease lease) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        statement.setString(1, lease.name());
        statement.setObject(2, lease.holder());
        statement.setLong(3, lease.fence());
        return statement;
    }

    private static OutboxRow row(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getObject("event_id", UUID.class),
                row.getString("payload"),
                Optional.ofNullable(row.getString("traceparent")),
                row.getInt("attempts"));
    }
}
