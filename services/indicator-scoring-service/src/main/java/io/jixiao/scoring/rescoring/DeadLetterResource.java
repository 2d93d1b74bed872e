package io.jixiao.scoring.rescoring;

import io.jixiao.platform.messaging.deadletter.DeadLetterOperations;
import io.jixiao.platform.messaging.deadletter.DeadLetters;
import io.jixiao.platform.security.Caller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/scoring/v1/operations/dead-letters")
@Tag(name = "Operations", description = "For the operator")
public class DeadLetterResource extends DeadLetterOperations {

    DeadLetterResource(DeadLetters letters, Caller caller) {
        super(letters, caller);
    }
}
