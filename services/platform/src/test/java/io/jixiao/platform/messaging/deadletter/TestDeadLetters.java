package io.jixiao.platform.messaging.deadletter;

import io.jixiao.platform.security.Caller;
import jakarta.ws.rs.Path;

/** Extends the operations as a service does. */
@Path("/api/test/v1/operations/dead-letters")
class TestDeadLetters extends DeadLetterOperations {

    TestDeadLetters(DeadLetters letters, Caller caller) {
        super(letters, caller);
    }
}
