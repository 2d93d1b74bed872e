package io.jixiao.platform.messaging.deadletter;

import jakarta.ws.rs.Path;

/** Extends the operations as a service does. */
@Path("/api/test/v1/operations/dead-letters")
class TestDeadLetters extends DeadLetterOperations {}
