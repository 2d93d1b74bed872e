package io.jixiao.report.webhook;

import io.jixiao.platform.database.Statements;
import io.jixiao.report.event.ReportEvents.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of deliveries. Times are the database's. */
@ApplicationScoped
class DeliveryRepository {

    private static final String ADD = """
            INSERT INTO webhook_delivery (webhook_id, position, event_id, event_type, event, state, attempts, waiting_since, due_at, created_at,
                                          division_code, department_code, unit_code)
            SELECT webhook.id, told.position, told.event_id, ?, told.event, 'WAITING', 0, clock_timestamp(), clock_timestamp(), told.created_at,
                   webhook.division_code, webhook.department_code, webhook.unit_code
            FROM webhook, report_event told
            WHERE told.position = ? AND webhook.active AND ? = ANY (webhook.event_types)
              AND (webhook.division_code = ?
                   OR webhook.levels_below AND ? LIKE regexp_replace(webhook.division_code, '(00)+$', '') || '%')
            """;

    /** One at a time to a webhook, and those whose turn has waited longest first. */
    private static final String CLAIM = """
            WITH turn AS (
                UPDATE webhook SET fence = fence + 1, claimed_until = clock_timestamp() + INTERVAL '2 minutes'
                WHERE id = (
                    SELECT id FROM webhook
                    WHERE active AND turn_at <= clock_timestamp()
                      AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                      AND EXISTS (SELECT FROM webhook_delivery due
                                  WHERE due.webhook_id = webhook.id AND due.state = 'WAITING' AND due.due_at <= clock_timestamp())
                    ORDER BY turn_at LIMIT 1
                    FOR UPDATE SKIP LOCKED)
                RETURNING id, fence, url, key_version, secret, failures,
                          CASE WHEN earlier_until > clock_timestamp() THEN earlier_secret END AS earlier_secret)
            SELECT turn.*, due.position, due.event_id, due.event, due.attempts
            FROM turn
            CROSS JOIN LATERAL (
                SELECT position, event_id, event, attempts FROM webhook_delivery
                WHERE webhook_id = turn.id AND state = 'WAITING' AND due_at <= clock_timestamp()
                ORDER BY due_at, position LIMIT 1) due
            """;

    private static final String LET_GO = """
            UPDATE webhook
            SET claimed_until = NULL, failures = ?, turn_at = clock_timestamp() + ? * INTERVAL '1 millisecond'
            WHERE id = ? AND fence = ?
            """;

    private static final String ACCEPTED = """
            UPDATE webhook_delivery
            SET state = 'DELIVERED', ended_at = clock_timestamp(), last_failure = NULL, last_status = ?
            WHERE webhook_id = ? AND position = ? AND state = 'WAITING'
            """;

    private static final String FAILED = """
            UPDATE webhook_delivery
            SET attempts = attempts + 1, last_failure = ?, last_status = nullif(?, 0),
                due_at = clock_timestamp() + ? * INTERVAL '1 millisecond',
                state = CASE WHEN attempts + 1 >= ? THEN 'DEAD' ELSE state END,
                ended_at = CASE WHEN attempts + 1 >= ? THEN clock_timestamp() END
            WHERE webhook_id = ? AND position = ? AND state = 'WAITING'
            """;

    private static final String REPLAY = """
            UPDATE webhook_delivery SET state = 'WAITING', attempts = 0, ended_at = NULL, waiting_since = clock_timestamp(), due_at = clock_timestamp()
            WHERE webhook_id = ? AND position = ? AND state = 'DEAD'
            """;

    private static final String TURN_NOW = "UPDATE webhook SET failures = 0, turn_at = clock_timestamp() WHERE id = ?";

    private static final String COLUMNS =
            "position, event_id, event_type, state, attempts, due_at, last_failure, last_status, created_at, ended_at";

    /** What has waited for that long: its receiver was away, or its webhook was not active. */
    private static final String GIVE_UP = """
            UPDATE webhook_delivery SET state = 'DEAD', ended_at = clock_timestamp()
            WHERE (webhook_id, position) IN (SELECT webhook_id, position FROM webhook_delivery
                                             WHERE state = 'WAITING' AND waiting_since < clock_timestamp() - ? * INTERVAL '1 second'
                                             ORDER BY waiting_since LIMIT ?)
            """;

    private static final String FORGET = """
            DELETE FROM webhook_delivery
            WHERE (webhook_id, position) IN (SELECT webhook_id, position FROM webhook_delivery
                                             WHERE state <> 'WAITING' AND ended_at < clock_timestamp() - ? * INTERVAL '1 second'
                                             ORDER BY ended_at LIMIT ?)
            """;

    private final Statements sql;

    DeliveryRepository(Statements sql) {
        this.sql = sql;
    }

    /** One for each webhook that the event is for; how many. */
    @Transactional(Transactional.TxType.MANDATORY)
    int add(Told told) {
        return sql.update(ADD, insert -> {
            insert.setString(1, told.type());
            insert.setLong(2, told.position());
            insert.setString(3, told.type());
            insert.setString(4, told.tenant().divisionCode());
            insert.setString(5, told.tenant().divisionCode());
        });
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Delivery> claim() {
        return sql.list(CLAIM, none -> {}, DeliveryRepository::delivery).stream()
                .findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void accepted(Delivery delivery, int status) {
        sql.update(ACCEPTED, update -> {
            update.setInt(1, status);
            update.setObject(2, delivery.webhookId());
            update.setLong(3, delivery.position());
        });
        letGo(delivery, 0, Duration.ZERO);
    }

    /** Another attempt after a while, or none where it was the last; the webhook is left alone for as long. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Delivery delivery, Attempt.Failed failure, Duration wait, Duration pause, int attempts) {
        sql.update(FAILED, update -> {
            update.setString(1, failure.why().name());
            update.setInt(2, failure.status());
            update.setLong(3, wait.toMillis());
            update.setInt(4, attempts);
            update.setInt(5, attempts);
            update.setObject(6, delivery.webhookId());
            update.setLong(7, delivery.position());
        });
        letGo(delivery, delivery.failures() + 1, pause);
    }

    private void letGo(Delivery delivery, int failures, Duration pause) {
        sql.update(LET_GO, update -> {
            update.setInt(1, failures);
            update.setLong(2, pause.toMillis());
            update.setObject(3, delivery.webhookId());
            update.setLong(4, delivery.fence());
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean replay(UUID webhookId, long position) {
        boolean dead = sql.update(REPLAY, update -> {
                    update.setObject(1, webhookId);
                    update.setLong(2, position);
                })
                == 1;
        if (dead) {
            sql.update(TURN_NOW, update -> update.setObject(1, webhookId));
        }
        return dead;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<DeliveryView> find(UUID webhookId, long position) {
        return sql
                .list(
                        "SELECT " + COLUMNS + " FROM webhook_delivery WHERE webhook_id = ? AND position = ?",
                        select -> {
                            select.setObject(1, webhookId);
                            select.setLong(2, position);
                        },
                        DeliveryRepository::view)
                .stream()
                .findFirst();
    }

    /** @param state null for all */
    @Transactional(Transactional.TxType.MANDATORY)
    List<DeliveryView> after(UUID webhookId, @Nullable DeliveryState state, long position, int limit) {
        return sql.list(
                "SELECT " + COLUMNS + """
                         FROM webhook_delivery
                        WHERE webhook_id = ? AND position > ? AND (?::text IS NULL OR state = ?) ORDER BY position LIMIT ?
                        """,
                select -> {
                    select.setObject(1, webhookId);
                    select.setLong(2, position);
                    select.setString(3, state == null ? null : state.name());
                    select.setString(4, state == null ? null : state.name());
                    select.setInt(5, limit);
                },
                DeliveryRepository::view);
    }

    /** Gives up what has waited longer than that, at most so many; how many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int giveUp(Duration age, int limit) {
        return sql.update(GIVE_UP, update -> {
            update.setLong(1, age.toSeconds());
            update.setInt(2, limit);
        });
    }

    /** Forgets what ended longer ago than that, at most so many; how many. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int forget(Duration age, int limit) {
        return sql.update(FORGET, delete -> {
            delete.setLong(1, age.toSeconds());
            delete.setInt(2, limit);
        });
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getLong("fence"),
                row.getString("url"),
                row.getInt("key_version"),
                Stream.of(row.getBytes("secret"), row.getBytes("earlier_secret"))
                        .filter(Objects::nonNull)
                        .toList(),
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("event"),
                row.getInt("attempts"),
                row.getInt("failures"));
    }

    private static DeliveryView view(ResultSet row) throws SQLException {
        DeliveryState state = DeliveryState.valueOf(row.getString("state"));
        String failure = row.getString("last_failure");
        return new DeliveryView(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("event_type"),
                state,
                row.getInt("attempts"),
                state == DeliveryState.WAITING ? instant(row, "due_at") : null,
                failure == null ? null : DeliveryFailure.valueOf(failure),
                row.getObject("last_status", Integer.class),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
