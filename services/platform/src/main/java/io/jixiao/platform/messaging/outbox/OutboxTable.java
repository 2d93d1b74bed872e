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
class OutboxTable {
    private static final String INSERT = """
            insert into outbox (topic, key, event_id, payload, headers)
            values (?, ?, ?, ?, case when ?::text is null then '{}' else jsonb_build_object('traceparent', ?::text) end)
            """;

    /** Due rows in order, without those behind an earlier row of their key that waits for its next attempt. */
    private static final String DUE = """
            with postponed as materialized (
                select topic, key, min(id) as id
                  from outbox
                 where sent_at is null and next_attempt_at > '-infinity' and next_attempt_at > now()
                 group by topic, key)
            select id, topic, key, event_id, payload, headers ->> 'traceparent' as traceparent, attempts
              from outbox row
             where sent_at is null
               and next_attempt_at <= now()
               and id <> all (?)
               and topic <> all (?)
               and not exists (select 1
                                 from postponed
                                where postponed.topic = row.topic
                                  and postponed.key = row.key
                                  and postponed.id < row.id)
             order by id
             limit ?
            """;

    private static final String MARK_SENT = """
            with leader as (select 1 from relay_lease where name = ? and holder = ? and fence = ? for share)
            update outbox set sent_at = clock_timestamp(), last_error = null
              from leader
             where id = any (?) and sent_at is null
            """;

    private static final String MARK_FAILED = """
            with leader as (select 1 from relay_lease where name = ? and holder = ? and fence = ? for share)
            update outbox
               set attempts = attempts + ?,
                   last_error = left(?, 2000),
                   next_attempt_at = clock_timestamp() + ? * interval '1 millisecond'
              from leader
             where id = any (?) and sent_at is null
            """;

    private static final String PENDING = """
            select count(*),
                   coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0),
                   count(*) filter (where attempts > 0)
              from outbox
             where sent_at is null
            """;

    private final AgroalDataSource dataSource;
    private final SystemSql sql;

    OutboxTable(AgroalDataSource dataSource, SystemSql sql) {
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
