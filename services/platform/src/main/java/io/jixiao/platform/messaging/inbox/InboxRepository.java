package io.jixiao.platform.messaging.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Remembers which events had their effect, per consumer, in the transaction of the effect. */
@ApplicationScoped
public class InboxRepository {
    private static final String REMEMBER = """
            INSERT INTO inbox (consumer, event_id) VALUES (?, ?) ON CONFLICT (consumer, event_id) DO NOTHING
            """;

    private final AgroalDataSource dataSource;

    InboxRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Whether the event is new to the consumer; it is remembered from now on if the running transaction commits. A
     * concurrent twin waits for that transaction's end.
     *
     * @throws jakarta.transaction.TransactionalException outside of a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isNew(String consumer, UUID eventId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(REMEMBER)) {
            insert.setString(1, consumer);
            insert.setObject(2, eventId);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new InboxRefusedException(consumer, e);
        }
    }

    /** The inbox could not be written; its cause says whether that may pass. */
    static final class InboxRefusedException extends RuntimeException {
        InboxRefusedException(String consumer, SQLException cause) {
            super("the inbox of " + consumer + " could not be written", cause);
        }
    }
}
