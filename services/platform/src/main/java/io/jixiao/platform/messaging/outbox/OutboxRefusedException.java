package io.jixiao.platform.messaging.outbox;

import java.sql.SQLException;

/** The database did not take an event into the outbox; the transaction that wanted it must fail. */
public class OutboxRefusedException extends RuntimeException {
    OutboxRefusedException(String topic, String key, SQLException cause) {
        super("the outbox did not take an event for " + topic + " with key " + key, cause);
    }
}
