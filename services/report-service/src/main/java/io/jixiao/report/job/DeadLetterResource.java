package io.jixiao.report.job;

import io.jixiao.platform.messaging.deadletter.DeadLetterOperations;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/report/v1/operations/dead-letters")
@Tag(name = "Operations", description = "For the operator")
public class DeadLetterResource extends DeadLetterOperations {}
