package io.jixiao.report.job;

import io.jixiao.platform.database.Tenant;
import java.util.Optional;
import java.util.UUID;

/**
 * A claimed job: render the report of this evaluation for this score version.
 *
 * @param request grows with every new reason to render; a job that was asked for again meanwhile runs once more
 * @param fence grows with every claim; whoever holds an older one has lost the job
 * @param attempts failed ones so far
 * @param traceParent the W3C trace of the change that the report is wanted for, if that was traced
 */
record ReportJob(
        UUID evaluationId,
        long scoreVersion,
        long request,
        long fence,
        int attempts,
        Optional<String> traceParent,
        Tenant tenant) {}
