package io.jixiao.report.webhook;

import io.jixiao.platform.database.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of webhooks, as those who register them see it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WebhookRepository {

    private static final String COLUMNS =
            "id, division_code, levels_below, url, event_types, active, key_version, revision, created_at, created_by";

    private static final String INSERT = """
            INSERT INTO webhook (id, division_code, levels_below, url, event_types, active, key_version, revision, created_at,
                                 created_by, secret, department_code, unit_code)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')
            """;

    private static final String CHANGE = """
            UPDATE webhook SET url = ?, event_types = ?, active = ?, revision = revision + 1, failures = 0, turn_at = clock_timestamp()
            WHERE id = ?
            """;

    /** The secret before goes on signing for a day, so that the receiver can change in its own time. */
    private static final String ROTATE = """
            UPDATE webhook
            SET earlier_secret = secret, earlier_until = clock_timestamp() + INTERVAL '1 day', secret = ?, key_version = key_version + 1,
                revision = revision + 1, failures = 0, turn_at = clock_timestamp()
            WHERE id = ?
            """;

    private final Statements sql;

    WebhookRepository(Statements sql) {
        this.sql = sql;
    }

    void add(WebhookView webhook, byte[] sealed) {
        sql.update(INSERT, insert -> {
            insert.setObject(1, webhook.id());
            insert.setString(2, webhook.divisionCode());
            insert.setBoolean(3, webhook.levelsBelow());
            insert.setString(4, webhook.url());
            insert.setArray(5, texts(insert, webhook.eventTypes()));
            insert.setBoolean(6, webhook.active());
            insert.setInt(7, webhook.keyVersion());
            insert.setLong(8, webhook.revision());
            insert.setTimestamp(9, Timestamp.from(webhook.createdAt()));
            insert.setString(10, webhook.createdBy());
            insert.setBytes(11, sealed);
        });
    }

    void change(UUID id, WebhookChange change) {
        sql.update(CHANGE, update -> {
            update.setString(1, change.url());
            update.setArray(2, texts(update, change.eventTypes()));
            update.setBoolean(3, change.active());
            update.setObject(4, id);
        });
    }

    void rotate(UUID id, byte[] sealed) {
        sql.update(ROTATE, update -> {
            update.setBytes(1, sealed);
            update.setObject(2, id);
        });
    }

    void remove(UUID id) {
        sql.update("DELETE FROM webhook WHERE id = ?", delete -> delete.setObject(1, id));
    }

    Optional<WebhookView> find(UUID id) {
        return webhooks("SELECT " + COLUMNS + " FROM webhook WHERE id = ?", select -> select.setObject(1, id)).stream()
                .findFirst();
    }

    /** As {@link #find}; nobody else changes it before the transaction ends. */
    Optional<WebhookView> locked(UUID id) {
        return webhooks(
                        "SELECT " + COLUMNS + " FROM webhook WHERE id = ? FOR UPDATE",
                        select -> select.setObject(1, id))
                .stream()
                .findFirst();
    }

    List<WebhookView> after(UUID id, int limit) {
        return webhooks("SELECT " + COLUMNS + " FROM webhook WHERE id > ? ORDER BY id LIMIT ?", select -> {
            select.setObject(1, id);
            select.setInt(2, limit);
        });
    }

    private List<WebhookView> webhooks(String select, Statements.Binding binding) {
        return sql.list(select, binding, WebhookRepository::view);
    }

    int countOf(String divisionCode) {
        return sql.list(
                        "SELECT count(*) FROM webhook WHERE division_code = ?",
                        select -> select.setString(1, divisionCode),
                        row -> row.getInt(1))
                .getFirst();
    }

    private static java.sql.Array texts(PreparedStatement statement, List<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.toArray());
    }

    private static WebhookView view(ResultSet row) throws SQLException {
        return new WebhookView(
                row.getObject("id", UUID.class),
                row.getString("division_code"),
                row.getBoolean("levels_below"),
                row.getString("url"),
                Arrays.asList((String[]) row.getArray("event_types").getArray()),
                row.getBoolean("active"),
                row.getInt("key_version"),
                null,
                row.getLong("revision"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("created_by"));
    }
}
