package io.jixiao.platform.messaging.outbox;

import io.jixiao.platform.messaging.inbox.InboxSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.time.Duration;

/** Deletes what is old, a bounded batch at a time: events sent long ago, and event ids received long ago. */
@ApplicationScoped
class Pruning {
    private static final String SENT = """
            delete from outbox
             where id in (select id
                            from outbox
                           where sent_at < now() - ? * interval '1 second'
                           order by sent_at
                           limit ?)
            """;

    private static final String RECEIVED = """
            delete from inbox
             where (consumer, event_id) in (select consumer, event_id
                                              from inbox
                                             where received_at < now() - ? * interval '1 second'
                                             order by received_at
                                             limit ?)
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
