package io.jixiao.report.job;

import static io.jixiao.platform.security.Roles.*;

import io.jixiao.platform.web.idempotency.Write;
import io.jixiao.platform.web.problem.AnswerLanguage;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.report.ReportProblem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/report/v1/evaluations/{evaluationId}/report-job")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({UNIT_EDITOR, UNIT_APPROVER, DEPARTMENT_APPROVER, FINANCE_REVIEWER, FINANCE_ADMIN, AUDITOR, SERVICE})
@Transactional
@Tag(name = "Report jobs", description = "The regeneration of reports, as it goes on by itself")
public class ReportJobResource {

    private final ReportJobRepository jobs;
    private final ReportRequests requests;
    private final HttpHeaders headers;

    ReportJobResource(ReportJobRepository jobs, ReportRequests requests, HttpHeaders headers) {
        this.jobs = jobs;
        this.requests = requests;
        this.headers = headers;
    }

    @GET
    @Operation(operationId = "getReportJob", summary = "See how far the regeneration of a report has come")
    @APIResponse(responseCode = "200", description = "The evaluation's job")
    public ReportJobView get(UUID evaluationId) {
        Locale locale = AnswerLanguage.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return jobs.view(evaluationId, locale).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/replay")
    @Write
    @RolesAllowed(FINANCE_ADMIN)
    @Operation(operationId = "replayReportJob", summary = "Try a dead report job again, after its cause was mended")
    @APIResponse(responseCode = "200", description = "The job, waiting again")
    public RestResponse<ReportJobView> replay(UUID evaluationId) {
        get(evaluationId);
        if (!requests.again(evaluationId)) {
            throw Problem.of(ReportProblem.JOB_NOT_DEAD);
        }
        return RestResponse.ok(get(evaluationId));
    }
}
