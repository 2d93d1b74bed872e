package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.messaging.inbox.InboxSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Duration;

/** Deletes what is old, a bounded batch at a time: events sent long ago, and event ids received long ago. */
@ApplicationScoped
class Pruning {
    private static final String SENT = """
            DELETE FROM outbox
             WHERE id IN (SELECT id
                            FROM outbox
                           WHERE sent_at < now() - ? * INTERVAL '1 second'
                           ORDER BY sent_at
                           LIMIT ?)
            """;

    private static final String RECEIVED = """
            DELETE FROM inbox
             WHERE (consumer, event_id) IN (SELECT consumer, event_id
                                              FROM inbox
                                             WHERE received_at < now() - ? * INTERVAL '1 second'
                                             ORDER BY received_at
                                             LIMIT ?)
            """;

    private final SystemSql sql;
    private final OutboxSettings outbox;
    private final InboxSettings inbox;

    Pruning(SystemSql sql, OutboxSettings outbox, InboxSettings inbox) {
        this.sql = sql;
        this.outbox = outbox;
        this.inbox = inbox;
    }

    /** Deletes one batch from each table; returns whether there may be more. */
    boolean step() {
        int sent = delete(SENT, outbox.keepSent());
        int received = delete(RECEIVED, inbox.keep());
        return Math.max(sent, received) == outbox.pruneBatch();
    }

    private int delete(String text, Duration age) {
        return sql.run(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(text)) {
                delete.setLong(1, age.toSeconds());
                delete.setInt(2, outbox.pruneBatch());
                return delete.executeUpdate();
            }
        });
    }
}
