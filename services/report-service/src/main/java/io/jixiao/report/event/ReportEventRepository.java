package io.jixiao.report.event;

import io.jixiao.platform.database.Statements;
import io.jixiao.platform.database.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The tables of events. Times are the database's. */
@ApplicationScoped
class ReportEventRepository {

    static final String CHANNEL = "jixiao_report_event";

    /** The row of the head stays locked until the end of the transaction: nobody commits a smaller position later. */
    private static final String ADD = """
            WITH head AS (
                UPDATE report_event_head SET position = position + 1 RETURNING position),
            added AS (
                INSERT INTO report_event (position, event_id, event, created_at, division_code, department_code, unit_code)
                SELECT head.position, outbox.event_id, outbox.payload, clock_timestamp(), ?, ?, ?
                FROM head, outbox WHERE outbox.event_id = ?
                RETURNING position)
            SELECT position, CASE WHEN ? THEN pg_notify(?, '') END FROM added
            """;

    private static final String HEAD = "SELECT position, forgotten FROM report_event_head";

    /** One statement, so that head and events are of one moment. */
    private static final String AFTER = """
            SELECT head.position AS head, told.position, told.event
            FROM report_event_head head
            LEFT JOIN (SELECT position, event FROM report_event WHERE position > ? ORDER BY position LIMIT ?) told ON true
            ORDER BY told.position
            """;

    private static final String FORGET = """
            WITH forgotten AS (
                DELETE FROM report_event
                WHERE position IN (SELECT position FROM report_event
                                   WHERE created_at < clock_timestamp() - ? * INTERVAL '1 second'
                                     AND position <= (SELECT forgotten FROM report_event_head) + ?)
                RETURNING position),
            newest AS (SELECT max(position) AS position, count(*) AS events FROM forgotten)
            UPDATE report_event_head SET forgotten = greatest(forgotten, newest.position)
            FROM newest WHERE newest.events > 0
            """;

    /** A row of what was told: without an event where there is none after the position. */
    private record Row(long head, long position, @Nullable String event) {}

    private final Statements sql;
    private final boolean notifies;

    ReportEventRepository(Statements sql, @ConfigProperty(name = "jixiao.events.bell") boolean notifies) {
        this.sql = sql;
        this.notifies = notifies;
    }

    /**
     * Gives an event of the outbox its position; the last that a transaction does, for others wait until it ends.
     *
     * @return the position
     */
    @Transactional(Transactional.TxType.MANDATORY)
    long add(UUID eventId, Tenant tenant) {
        return sql.list(
                        ADD,
                        insert -> {
                            insert.setString(1, tenant.divisionCode());
                            insert.setString(2, tenant.departmentCode());
                            insert.setString(3, tenant.unitCode());
                            insert.setObject(4, eventId);
                            insert.setBoolean(5, notifies);
                            insert.setString(6, CHANNEL);
                        },
                        row -> row.getLong(1))
                .getFirst();
    }

    /** It is nobody's, so it needs no scope. */
    EventHead head() {
        return sql.list(HEAD, nothing -> {}, row -> new EventHead(row.getLong(1), row.getLong(2)))
                .getFirst();
    }

    /** What the scope of the transaction sees after a position, oldest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    EventPage after(long position, int limit) {
        List<Row> rows = sql.list(
                AFTER,
                select -> {
                    select.setLong(1, position);
                    select.setInt(2, limit);
                },
                row -> new Row(row.getLong("head"), row.getLong("position"), row.getString("event")));
        List<PlacedEvent> events = rows.stream()
                .flatMap(row -> row.event() == null ? null : Stream.of(new PlacedEvent(row.position(), row.event())))
                .toList();
        boolean isFull = events.size() == limit;
        return new EventPage(
                events, isFull ? events.getLast().position() : rows.getLast().head(), isFull);
    }

    /** Forgets events older than that, at most about so many; whether there were any. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean forget(Duration age, int limit) {
        return sql.update(FORGET, delete -> {
                    delete.setLong(1, age.toSeconds());
                    delete.setInt(2, limit);
                })
                > 0;
    }
}
